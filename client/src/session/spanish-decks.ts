/** The Spanish decks, all in one file: one that was fetched alone would tell the server which step is on. */

import desire from '@heard/shared/decks/es/desire.md?raw';
import desireTopics from '@heard/shared/decks/es/desire-topics.md?raw';
import inYourShoes from '@heard/shared/decks/es/in-your-shoes.md?raw';
import listenClosely from '@heard/shared/decks/es/listen-closely.md?raw';
import openUp from '@heard/shared/decks/es/open-up.md?raw';
import timeTogether from '@heard/shared/decks/es/time-together.md?raw';
import touch from '@heard/shared/decks/es/touch.md?raw';
import type { DeckName } from './deck-name.ts';

export const spanishDecks: Readonly<Record<DeckName, string>> = {
  'open-up': openUp,
  'listen-closely': listenClosely,
  'time-together': timeTogether,
  'in-your-shoes': inYourShoes,
  touch,
  desire,
  'desire-topics': desireTopics,
};
