// The Spanish words a step may use although a list forbids them elsewhere; data for lint, no logic.

import type { DeckStep } from './deck-kind.ts';

/**
 * What a step is about cannot be said without these. An exception holds against the presuming
 * words and the words of a depth, never against the words of safety or blame.
 */
export const SPANISH_WORD_EXCEPTIONS: Readonly<Record<DeckStep, ReadonlySet<string>>> = {
  'open-up': new Set(),
  'listen-closely': new Set(),
  'time-together': new Set(),
  'in-your-shoes': new Set(),
  // A body in general is nobody's shape.
  touch: new Set(['cuerpo', 'cuerpos']),
  // Adults who both marked the topic talk about it by its name.
  desire: new Set([
    ...['cuerpo', 'cuerpos', 'desnudo', 'desnuda', 'desnudos', 'desnudas', 'desnudez', 'lujuria'],
    ...['sexo', 'sexual', 'sexuales', 'sexualmente', 'orgasmo', 'orgasmos'],
    ...['erótico', 'erótica', 'eróticos', 'eróticas'],
  ]),
};
