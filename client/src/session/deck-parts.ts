/** A deck's text → the records it is lent in. Pure but for its name, which is random. */

import { newCommandId } from '../secrets/random.ts';
import { DECK_PART_CHARACTERS, encodeDeckPart, MAX_DECK_PARTS } from '../secrets/step-words.ts';

/** Null where the deck is too long to be lent, or empty. */
export function deckParts(source: string): readonly string[] | null {
  const parts = Math.ceil(source.length / DECK_PART_CHARACTERS);
  if (parts === 0 || parts > MAX_DECK_PARTS) return null;
  const deck = newCommandId();
  return Array.from({ length: parts }, (_, part) => {
    const text = source.slice(part * DECK_PART_CHARACTERS, (part + 1) * DECK_PART_CHARACTERS);
    return encodeDeckPart({ deck, part, parts, text });
  });
}
