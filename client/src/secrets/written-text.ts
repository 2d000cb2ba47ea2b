/** Whether a written text can be sent, told before anything is sealed. */
import { MAX_TEXT_BYTES, MAX_TEXT_CHARACTERS, PADDED_SIZES_BYTES } from '@heard/shared/limits';
import { utf8 } from './encoding.ts';

/** Bytes left for a quoted text in the largest record, beside the fields around it. */
const MAX_QUOTED_BYTES = Math.max(...PADDED_SIZES_BYTES) - 128;

/** Null for a text that can be sent. Characters are counted as a text field counts them (UTF-16). */
export function textProblem(text: string): 'empty' | 'too-long' | null {
  if (text.length > MAX_TEXT_CHARACTERS) return 'too-long';
  // Escapes make a quoted text longer than it is: line breaks and quotation marks count twice.
  const isWithinBytes =
    utf8(text).length <= MAX_TEXT_BYTES && utf8(JSON.stringify(text)).length <= MAX_QUOTED_BYTES;
  if (!isWithinBytes) return 'too-long';
  return text.trim() === '' ? 'empty' : null;
}
