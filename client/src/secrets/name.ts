/** A name as it may be shown: one line, nothing invisible that could turn or hide the words around it. */
import { MAX_NAME_CHARACTERS } from '@heard/shared/limits';

/** Control characters, unpaired surrogates, and all that sets a direction or marks bytes. */
const unshown =
  /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\ufffb]/gu;

/** Words as one line with nothing unseen in it. Twice is the same as once. */
export function oneLine(text: string): string {
  return text
    .replace(/[\t\n\r]/g, ' ')
    .replace(unshown, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** At most MAX_NAME_CHARACTERS, cut between characters; may come out empty. Twice is the same as once. */
export function cleanName(name: string): string {
  let cut = '';
  for (const character of oneLine(name)) {
    if (cut.length + character.length > MAX_NAME_CHARACTERS) break;
    cut += character;
  }
  return cut.trim();
}
