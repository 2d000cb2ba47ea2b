// What was filled in for a link with cards so far, and the preset it makes. Nothing of it is kept.
import type { DeckStep } from '@heard/shared/decks/deck-kind';
import { useState } from 'react';
import type { Preset } from '../../session/preset.ts';
import type { GoodDeck } from './bring-deck.tsx';
import { type Length, lengthOf } from './lengths.ts';

export type Cards = DeckStep | 'own';
export type Depth = 'any' | '1' | '2';

const DEPTH_OF: Record<Depth, Preset['depth']> = { any: null, '1': 1, '2': 2 };

export interface LinkForm {
  readonly cards: Cards;
  readonly deck: GoodDeck | null;
  readonly depth: Depth;
  readonly length: Length;
  readonly by: string;
}

/** `onChange` is told of every change: a link that was made before does not hold it. */
export function useLinkForm(cards: Cards, onChange: () => void) {
  const [form, setForm] = useState<LinkForm>({
    cards,
    deck: null,
    depth: 'any',
    length: 'open',
    by: '',
  });
  const change = (changed: Partial<LinkForm>): void => {
    onChange();
    setForm({ ...form, ...changed });
  };
  return { form, change, preset: presetOf(form) };
}

/** Null until its cards are there. */
function presetOf({ cards, deck, depth, length, by }: LinkForm): Preset | null {
  if (cards === 'own' && deck === null) return null;
  return {
    by: by.trim(),
    cards: cards === 'own' ? { deck: deck?.source ?? '' } : { step: cards },
    depth: DEPTH_OF[depth],
    ...lengthOf(length),
  };
}
