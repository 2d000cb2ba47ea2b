/** The English decks, all in one file: one that was fetched alone would tell the server which step is on. */

import desire from '@heard/shared/decks/en/desire.md?raw';
import desireTopics from '@heard/shared/decks/en/desire-topics.md?raw';
import inYourShoes from '@heard/shared/decks/en/in-your-shoes.md?raw';
import listenClosely from '@heard/shared/decks/en/listen-closely.md?raw';
import openUp from '@heard/shared/decks/en/open-up.md?raw';
import timeTogether from '@heard/shared/decks/en/time-together.md?raw';
import touch from '@heard/shared/decks/en/touch.md?raw';
import type { DeckName } from './deck-name.ts';

export const englishDecks: Readonly<Record<DeckName, string>> = {
  'open-up': openUp,
  'listen-closely': listenClosely,
  'time-together': timeTogether,
  'in-your-shoes': inYourShoes,
  touch,
  desire,
  'desire-topics': desireTopics,
};
