// Puts one trend into the words and places a plot shows.
import type { Trend } from './trends.ts';

export interface TrendWords {
  /** Of one number, and of several from the first to the last. */
  one(value: string): string;
  several(facts: {
    count: number;
    first: string;
    last: string;
    lowest: string;
    highest: string;
  }): string;
}

/** `language` is a tag such as `en`. Null where there is nothing to show. */
export function plotOf(trend: readonly Trend[], language: string, words: TrendWords) {
  const values = trend.map(({ value }) => value);
  const [first] = values;
  const last = values.at(-1);
  if (first === undefined || last === undefined) return null;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  return {
    points: trend.map(({ at, value }, place) => ({
      key: `${at}.${place}`,
      value,
      shown: number.format(value),
      when: date.format(at),
    })),
    summary:
      values.length === 1
        ? words.one(number.format(first))
        : words.several({
            count: values.length,
            first: number.format(first),
            last: number.format(last),
            lowest: number.format(Math.min(...values)),
            highest: number.format(Math.max(...values)),
          }),
  };
}
