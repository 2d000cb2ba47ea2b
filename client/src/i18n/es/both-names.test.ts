import { expect, it } from 'vitest';
import { bothNames } from './both-names.ts';

it.each([
  ['Alex', 'Sam y Alex'],
  ['Inés', 'Sam e Inés'],
  ['Íñigo', 'Sam e Íñigo'],
  ['Hilda', 'Sam e Hilda'],
  ['Yvonne', 'Sam e Yvonne'],
  ['Yolanda', 'Sam y Yolanda'],
  ['Hiedra', 'Sam y Hiedra'],
  ['tu pareja', 'Sam y tu pareja'],
])('joins Sam and %s', (other, joined) => {
  expect(bothNames('Sam', other)).toBe(joined);
});
