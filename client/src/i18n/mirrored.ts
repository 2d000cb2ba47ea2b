// English as a language that runs from the right would stand there: longer by about a third, in Hebrew
// letters that mean nothing. Names, numbers and marks stay as they are. For trying the screens out only.

const LETTERS = 'אבגדהוזחטיכלמנסעפצקרשתםןףץ';
const A = 'a'.charCodeAt(0);
/** Every so many letters one is written twice. */
const TWICE_EVERY = 3;

/** The same words, texts that are put together included. */
export function mirrored<Words>(words: Words): Words {
  return turned(words, []) as Words;
}

/** `kept` is what was put into a sentence, such as a name: it stays as it is. */
function turned(words: unknown, kept: readonly string[]): unknown {
  if (typeof words === 'string') return inOtherLetters(words, kept);
  if (typeof words === 'function') {
    return (...given: unknown[]) => turned(words(...given), stringsIn(given));
  }
  if (Array.isArray(words)) return words.map((word) => turned(word, kept));
  if (typeof words === 'object' && words !== null) {
    return Object.fromEntries(
      Object.entries(words).map(([key, word]) => [key, turned(word, kept)]),
    );
  }
  return words;
}

function stringsIn(given: unknown): string[] {
  if (typeof given === 'string') return given === '' ? [] : [given];
  return typeof given === 'object' && given !== null ? Object.values(given).flatMap(stringsIn) : [];
}

function inOtherLetters(text: string, kept: readonly string[]): string {
  const [first, ...rest] = kept;
  if (first === undefined) return text.replace(/[a-z]/gi, otherLetter);
  return text
    .split(first)
    .map((part) => inOtherLetters(part, rest))
    .join(first);
}

function otherLetter(letter: string, place: number): string {
  const other = LETTERS[letter.toLowerCase().charCodeAt(0) - A] ?? letter;
  return place % TWICE_EVERY === 0 ? other + other : other;
}
