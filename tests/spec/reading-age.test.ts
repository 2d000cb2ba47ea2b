// Measures how hard the English words on screen are to read, area by area.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readingGrade } from '@heard/shared/decks/reading-grade';
import { describe, expect, it } from 'vitest';

const FOLDER = fileURLToPath(new URL('../../client/src/i18n/en/', import.meta.url));
/** They put areas together or say one name. */
const HAS_NO_AREA = /-words\.ts$|^(facilitate|partner|counsellor)\.ts$|\.test\.ts$/;
/** School years; five more are the reading age. A single sentence swings by a grade or two. */
const AREA_GRADE = 5;
const SENTENCE_GRADE = 8.5;
const RUNNING_WORDS = 5;
const LONG_SENTENCE_WORDS = 8;
/** Telephone numbers by country, and the names of the research something comes from. */
const CANNOT_BE_PLAINER = /^112 in Europe|Aron, Aron and Smollan|\(Reis and others\)/;

type Sentence = (...told: unknown[]) => unknown;

/** Whatever a sentence asks for: read as words it is a name, and so is each of its parts. */
const anything: unknown = new Proxy(() => 'Sam', {
  get: (_, key) => (key === Symbol.toPrimitive ? () => 'Sam' : anything),
  apply: () => 'Sam',
});

const areas = await Promise.all(
  readdirSync(FOLDER)
    .filter((file) => !HAS_NO_AREA.test(file))
    .map(async (file) => {
      const words: unknown = Object.values(await import(`${FOLDER}${file}`));
      return { file, sentences: said(words).flatMap(sentencesOf) };
    }),
);

describe('the English on screen', () => {
  it('[CL350] can be read at twelve, in every area and nearly every sentence', () => {
    expect(areas.length).toBeGreaterThan(30);
    const hard = areas.flatMap(({ file, sentences }) => {
      const running = sentences.filter((sentence) => count(sentence) >= RUNNING_WORDS);
      expect(running.length, file).toBeGreaterThan(0);
      const grade = readingGrade(running.join(' '));
      return grade > AREA_GRADE ? [`${file}: grade ${grade.toFixed(1)}`] : [];
    });
    expect(hard).toEqual([]);
    const hardSentences = areas.flatMap(({ file, sentences }) =>
      sentences.filter(isTooHard).map((sentence) => `${file}: ${sentence}`),
    );
    expect(hardSentences).toEqual([]);
  });

  it('[CL350] is found too hard where it is', () => {
    const hard =
      'Notwithstanding considerable methodological limitations, practitioners consistently reported improvements.';
    expect(isTooHard(hard)).toBe(true);
    expect(readingGrade(hard)).toBeGreaterThan(AREA_GRADE);
    expect(said({ one: [(name: string) => `${name} asks.`] })).toEqual(['Sam asks.']);
  });
});

function isTooHard(sentence: string): boolean {
  const isLong = count(sentence) >= LONG_SENTENCE_WORDS;
  return isLong && readingGrade(sentence) > SENTENCE_GRADE && !CANNOT_BE_PLAINER.test(sentence);
}

function count(sentence: string): number {
  return sentence.split(/\s+/).length;
}

/** What stands alone, such as a label, is a sentence of its own. */
function sentencesOf(words: string): string[] {
  return words.split(/(?<=[.?!…]) /).map((one) => (/[.?!…]$/.test(one) ? one : `${one}.`));
}

/** Everything these words can say. A function is asked with names for whatever it wants to be told. */
function said(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (words === anything) return ['Sam'];
  if (typeof words === 'function') return saidBy(words as Sentence);
  if (typeof words === 'object' && words !== null) return Object.values(words).flatMap(said);
  return [];
}

function saidBy(sentence: Sentence): string[] {
  try {
    // What is looked up by a name nobody has, or counted from one, leaves a hole.
    return said(sentence(anything, anything, anything)).map((words) =>
      words.replace(/\b(undefined|NaN)\b/g, 'two'),
    );
  } catch {
    return said(sentence({ where: 'apart', how: 'written' }));
  }
}
