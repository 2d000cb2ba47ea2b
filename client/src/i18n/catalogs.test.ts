import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { breather } from './es/breather.ts';
import { closing } from './es/closing.ts';
import { LANGUAGES } from './languages.ts';

type Words = Readonly<Record<string, unknown>>;

/** The name, and words both languages share. */
const SAME: ReadonlySet<string> = new Set([
  'Heard',
  'min',
  'Min',
  'Total',
  'Ideas',
  'cactus',
  'banana',
]);

/** What a helpline is called where it is. */
const NAME_OF_A_LINE = /^\.help\.talk\.lines\.\d+\.name$/u;

const areasOf = (language: string): string[] =>
  readdirSync(new URL(`./${language}/`, import.meta.url))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .sort();

const read = (language: string, file: string): Promise<Words> =>
  import(new URL(`./${language}/${file}`, import.meta.url).href);

/** Every word by its path; of what is put together, how many things it is put together from. */
function shapeOf(words: unknown, path = ''): string[] {
  if (typeof words === 'function') return [`${path}(${words.length})`];
  if (typeof words !== 'object' || words === null) return [`${path}: ${typeof words}`];
  return Object.entries(words).flatMap(([key, word]) => shapeOf(word, `${path}.${key}`));
}

/** All texts by their path; those that are put together, with a name or a number wherever one goes. */
function textsOf(words: unknown, path = ''): [path: string, text: string][] {
  if (typeof words === 'string') return [[path, words]];
  if (words instanceof Function) {
    return ['Q', 2].flatMap((given) => textsOf(saidWith(words, given), `${path}(${given})`));
  }
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, word]) => textsOf(word, `${path}.${key}`));
}

function saidWith(words: CallableFunction, given: unknown): unknown {
  try {
    return Reflect.apply(words, null, Array(words.length).fill(given));
  } catch {
    // Made for something else than this.
    return null;
  }
}

const ENGLISH = areasOf('en');
const OTHERS = LANGUAGES.filter((language) => language !== 'en');

describe.each(OTHERS)('the words of %s', (language) => {
  it('[CL301] have every area English has', () => {
    expect(areasOf(language)).toEqual(expect.arrayContaining(ENGLISH));
  });

  it.each(ENGLISH)('[CL301] of %s have the shape of the English ones', async (file) => {
    const [english, other] = await Promise.all([read('en', file), read(language, file)]);
    expect(shapeOf(other)).toEqual(expect.arrayContaining(shapeOf(english)));
  });

  it.each(ENGLISH)('[CL301] of %s are not left in English', async (file) => {
    const [english, other] = await Promise.all([read('en', file), read(language, file)]);
    const theirs = new Map(textsOf(other));
    const left = textsOf(english).filter(([path, text]) => {
      const words = text.match(/\p{L}{3,}/gu) ?? [];
      const isName = NAME_OF_A_LINE.test(path) || words.every((word) => SAME.has(word));
      return theirs.get(path) === text && !isName;
    });
    expect(left).toEqual([]);
  });
});

it('[CL307] counts and times are said as Spanish says them', () => {
  const { minutes, turns } = closing.summary;
  expect([minutes(1), minutes(2)]).toEqual(['1 minuto', '2 minutos']);
  expect([turns(1), turns(2)]).toEqual(['1 turno', '2 turnos']);
  expect(breather.back('1:05')).not.toBe(breather.back('2:05').replace('2:05', '1:05'));
});
