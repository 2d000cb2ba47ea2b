/** Looks for words in what should not hold them, in every coat they could wear there. */

/** The word itself, and what is left of it in base64 wherever in the stream of bytes it begins. */
function coats(word: string): string[] {
  const bytes = Buffer.from(word, 'utf8');
  const coded = [0, 1, 2].flatMap((offset) => {
    const shifted = Buffer.concat([Buffer.alloc(offset), bytes]);
    // The first and last characters also hold bits of what stands around the word.
    const first = Math.ceil((offset * 4) / 3);
    const last = Math.floor((shifted.length * 8) / 6);
    return (['base64', 'base64url'] as const).map((code) =>
      shifted.toString(code).slice(first, last),
    );
  });
  return [word, bytes.toString('latin1'), bytes.toString('hex'), ...coded];
}

/** The words that can be found. */
export function found(words: readonly string[], haystack: string): string[] {
  return words.filter((word) => coats(word).some((coat) => haystack.includes(coat)));
}
