import { expect, it } from 'vitest';
import { plotOf } from './plot-of.ts';

const words = {
  one: (value: string) => value,
  several: ({ first, lowest }: { first: string; lowest: string }) => `${first}, ${lowest}`,
};
const trend = [
  { at: 0, value: 3.54 },
  { at: 1, value: 7 },
];

it.each([
  ['en', '3.5', '3.5, 3.5'],
  ['es', '3,5', '3,5, 3,5'],
])('[CL307] numbers of a trend are written as %s writes them', (language, shown, summary) => {
  const plot = plotOf(trend, language, words);
  expect(plot?.points.map((point) => point.shown)).toEqual([shown, '7']);
  expect(plot?.summary).toBe(summary);
});
