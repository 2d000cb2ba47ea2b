// Looks for the first of a language's patterns that is not somebody else's words. Knows no language. Pure.

export interface Advice {
  /** The words that look like it, as they were written. */
  readonly phrase: string;
  /** Where in the text they stand. */
  readonly start: number;
  readonly end: number;
}

/** Where a pattern has a group called `phrase`, that is what is found; `isReported` is asked of what stands before. */
export function firstAdvice(
  text: string,
  patterns: readonly RegExp[],
  isReported: (before: string) => boolean,
): Advice | null {
  const own = withoutQuoted(text);
  const found = patterns.flatMap((pattern) =>
    [...own.matchAll(pattern)].flatMap((match) => {
      const end = match.index + match[0].length;
      const start = end - (match.groups?.phrase ?? match[0]).length;
      return isReported(own.slice(0, start))
        ? []
        : [{ start, end, phrase: text.slice(start, end) }];
    }),
  );
  return found.reduce<Advice | null>(
    (first, next) => (first === null || next.start < first.start ? next : first),
    null,
  );
}

const QUOTED = /["“„«][^"”“»]*["”“»]/gu;

/** What stands in quotation marks is somebody's, and leaves a gap of its length. */
function withoutQuoted(text: string): string {
  return text.replaceAll(QUOTED, (quoted) => `"${'x'.repeat(quoted.length - 2)}"`);
}
