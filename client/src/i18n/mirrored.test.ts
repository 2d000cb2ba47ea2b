import { expect, it } from 'vitest';
import { start } from './en/start.ts';
import { turn } from './en/turn.ts';
import { mirrored } from './mirrored.ts';

const RIGHT_TO_LEFT = /^[\u0590-\u05ff]/;

it('[CL302] mirrored English has no letter of English left, and is longer', () => {
  const { title } = mirrored(start);
  expect(title).toMatch(RIGHT_TO_LEFT);
  expect(title).not.toMatch(/[a-z]/i);
  expect(title.length).toBeGreaterThan(start.title.length * 1.2);
  expect(title.length).toBeLessThan(start.title.length * 1.5);
});

it('[CL302] mirrored English keeps names, numbers, marks and the shape of the words', () => {
  const { revealing, reflecting } = mirrored(turn);
  expect(revealing.theyFelt('Robin')).toMatch(/^Robin [\u0590-\u05ff]+$/);
  expect(mirrored({ of: (done: number, all: number) => `${done} of ${all}.` }).of(3, 10)).toMatch(
    /^3 [\u0590-\u05ff]+ 10\.$/,
  );
  expect(reflecting.stems).toHaveLength(turn.reflecting.stems.length);
  expect(mirrored({ places: 4, none: null })).toEqual({ places: 4, none: null });
});
