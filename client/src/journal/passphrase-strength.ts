// How hard a passphrase is to guess, very roughly: a hint for its owner, never a gate but the shortest.

const MIN_PASSPHRASE_CHARACTERS = 6;

export type PassphraseStrength = 'too-short' | 'weak' | 'fair' | 'strong';

const FAIR_FROM_BITS = 40;
const STRONG_FROM_BITS = 64;
/** Bits a letter in the middle of words is worth, and one in no pattern at all. */
const BITS_IN_WORDS = 2.2;
const BITS_IN_RANDOM = 4.5;
const BITS_PER_DIGIT = 3.3;

export function passphraseStrength(passphrase: string): PassphraseStrength {
  const characters = [...passphrase];
  if (characters.length < MIN_PASSPHRASE_CHARACTERS) return 'too-short';
  const bits = fresh(characters).reduce((sum, character) => sum + worth(character, passphrase), 0);
  if (bits < FAIR_FROM_BITS) return 'weak';
  return bits < STRONG_FROM_BITS ? 'fair' : 'strong';
}

/** Without those that go on as the two before them did: `aaaa`, `1234`, `cba`. */
function fresh(characters: readonly string[]): string[] {
  const code = (index: number): number => characters[index]?.codePointAt(0) ?? Number.NaN;
  return characters.filter((_, index) => {
    const step = code(index) - code(index - 1);
    return !(Math.abs(step) <= 1 && step === code(index - 1) - code(index - 2));
  });
}

function worth(character: string, passphrase: string): number {
  if (/\d/.test(character)) return BITS_PER_DIGIT;
  const looksLikeWords = /^[\p{L}\s'-]+$/u.test(passphrase);
  return looksLikeWords ? BITS_IN_WORDS : BITS_IN_RANDOM;
}
