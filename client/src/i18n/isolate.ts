// Keeps a name from turning the direction of the sentence around it. Changes nothing it need not.

const writtenRightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** The name as it can stand in any sentence. */
export function isolated(name: string): string {
  return writtenRightToLeft.test(name) ? `${FIRST_STRONG_ISOLATE}${name}${POP_ISOLATE}` : name;
}
