import { expect, it } from 'vitest';
import { safety } from '../../i18n/en/safety.ts';
import { SAFETY_PICTURES } from './safety-pictures.ts';

/** Six bits a picture; two alike, in look or name, would make two codes seem the same. */
const COUNT = 64;

it('has 64 pictures and as many names, no two alike', () => {
  expect(new Set(SAFETY_PICTURES).size).toBe(COUNT);
  expect(new Set(safety.pictures).size).toBe(COUNT);
  expect(SAFETY_PICTURES).toHaveLength(COUNT);
  expect(safety.pictures).toHaveLength(COUNT);
});
