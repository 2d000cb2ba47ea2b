/** How much of one piece some words take up, whichever of its two limits they meet first. */
import { MAX_TEXT_BYTES, MAX_TEXT_CHARACTERS } from '@heard/shared/limits';

const BYTES_PER_CHARACTER = MAX_TEXT_BYTES / MAX_TEXT_CHARACTERS;

/** In characters, to be held against `MAX_TEXT_CHARACTERS`. */
export function roomTaken(text: string): number {
  const bytes = new TextEncoder().encode(text).length;
  return Math.max(text.length, Math.ceil(bytes / BYTES_PER_CHARACTER));
}
