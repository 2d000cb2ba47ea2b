// Puts one trend into the words and places a plot shows.
import type { Trend } from './trends.ts';

export interface TrendWords {
  /** Of one number, and of several from the first to the last. */
  one(value: number): string;
  several(facts: {
    count: number;
    first: number;
    last: number;
    lowest: number;
    highest: number;
  }): string;
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** `language` is a tag such as `en`. Null where there is nothing to show. */
export function plotOf(trend: readonly Trend[], language: string, words: TrendWords) {
  const values = trend.map(({ value }) => rounded(value));
  const [first] = values;
  const last = values.at(-1);
  if (first === undefined || last === undefined) return null;
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  return {
    points: trend.map(({ at, value }, place) => ({
      key: `${at}.${place}`,
      value,
      when: date.format(at),
    })),
    summary:
      values.length === 1
        ? words.one(first)
        : words.several({
            count: values.length,
            first,
            last,
            lowest: Math.min(...values),
            highest: Math.max(...values),
          }),
  };
}
