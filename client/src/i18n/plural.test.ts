import { expect, it } from 'vitest';
import { plural } from './plural.ts';

const words = { one: 'one', few: 'few', other: 'other' };

it('picks the form the language wants', () => {
  expect(plural('en', 1, words)).toBe('one');
  expect(plural('en', 3, words)).toBe('other');
  expect(plural('pl', 3, words)).toBe('few');
});

it('falls back where a form is missing', () => {
  expect(plural('ar', 2, { other: 'other' })).toBe('other');
});
