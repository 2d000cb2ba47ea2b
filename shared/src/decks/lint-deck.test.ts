import { describe, expect, it } from 'vitest';
import type { Card, Deck } from './deck.ts';
import { type LintRule, lintDeck } from './lint-deck.ts';
import { readingGrade, syllablesIn } from './reading-grade.ts';

function deckOf(language: string, ...texts: string[]): Deck {
  const cards = texts.map((text, index): Card => ({ id: `c${index}`, text, depth: 1, tags: [] }));
  return {
    title: 'T',
    step: 'open-up',
    kind: 'questions',
    language,
    licence: 'MIT',
    author: 'A',
    cards,
  };
}

const rulesOf = (language: string, ...texts: string[]): LintRule[] =>
  lintDeck(deckOf(language, ...texts)).map((problem) => problem.rule);

describe('one card', () => {
  it.each<[LintRule, string, string]>([
    ['too-long', `What is ${'so '.repeat(60)}big?`, 'What is so big?'],
    ['no-end-mark', 'What was loud today', 'What was loud today?'],
    ['exclamation', 'Tell me about today!', 'Tell me about today.'],
    ['two-questions', 'What was loud? How was it?', 'What was loud, and how was it?'],
    ['yes-no', 'Do you sleep well?', 'How do you sleep?'],
    ['yes-no', 'Are you tired?', 'What kind of tired are you?'],
    ['yes-no', 'Have you laughed today?', 'When have you laughed today?'],
    ['yes-no', 'Is there a place you miss?', 'Which place do you miss?'],
    ['yes-no', 'Can you tell me about today?', 'Tell me what you can about today.'],
    ['yes-no', "Don't you like rain?", 'What do you like about rain?'],
    ['yes-no', 'So, would you rather stay in?', 'When would you rather stay in?'],
    ['yes-no', 'Think of today. Was it long?', 'Think of today. What was long?'],
    ['yes-no', 'When it rains, do you stay in?', 'When it rains, what do you do?'],
    ['presuming', 'How did your spouse take it?', 'How did your friend take it?'],
    ['presuming', 'What did his day bring?', 'What did this day bring?'],
    ['presuming', 'What would marriage change?', 'What would a year change?'],
    ['presuming', "What do the kids' days ask of you?", 'What do long days ask of you?'],
    ['blaming', 'What do I do wrong?', 'What do I do that helps?'],
    ['blaming', 'Why so quiet?', 'What is behind the quiet?'],
    ['safety', 'When do you feel unsafe with me?', 'When do you feel far from me?'],
    ['worn', 'What is your favourite film?', 'Which film do you know by heart?'],
    [
      'hard-to-read',
      'What institutional responsibilities accumulate unacceptably?',
      'What is piling up this week?',
    ],
  ])('%s: "%s" is reported, "%s" is not', (rule, failing, passing) => {
    expect(rulesOf('en', failing)).toContain(rule);
    expect(rulesOf('en', passing)).toEqual([]);
  });

  it('does not take part of a word for the word', () => {
    expect(rulesOf('en', 'What did somebody else choose for this other shelf?')).toEqual([]);
  });
});

describe('two cards', () => {
  it('duplicate: the same words, whatever their case and marks', () => {
    expect(rulesOf('en', 'What was loud today?', 'what was LOUD, today.')).toEqual(['duplicate']);
  });

  it('near-duplicate: the same telling words in another order', () => {
    const problems = lintDeck(
      deckOf('en', 'What took your patience today?', 'Today, what was it that took your patience?'),
    );
    expect(problems).toEqual([
      {
        cardId: 'c1',
        rule: 'near-duplicate',
        message: 'This is too close to c0.',
      },
    ]);
  });

  it('that share only common words are both kept', () => {
    expect(rulesOf('en', 'Tell me about a lost hat.', 'Tell me about a good song.')).toEqual([]);
  });
});

describe('a deck in another language', () => {
  it('is held to the rules that need no English', () => {
    expect(rulesOf('es', '¿Qué te pesa hoy?', 'Cuéntame qué te alegra.')).toEqual([]);
    expect(rulesOf('fa', 'چه چیزی می‌خواهی؟')).toEqual([]);
    expect(rulesOf('es', '¡Cuéntame!')).toEqual(['exclamation']);
    expect(rulesOf('es', '¿Qué te pesa hoy?', '¿Qué hoy te pesa?')).toEqual(['near-duplicate']);
  });

  it('may use words that are refused in English', () => {
    expect(rulesOf('da', 'Han var her, men hvad nu?')).toEqual([]);
  });
});

describe('reading grade', () => {
  it.each([
    ['one', 1],
    ['the', 1],
    ['made', 1],
    ['asked', 1],
    ['wanted', 2],
    ['little', 2],
    ['times', 1],
    ['pages', 2],
    ['quiet', 2],
    ['idea', 3],
    ['being', 2],
    ['patience', 2],
    ['question', 2],
    ['understand', 3],
    ['explaining', 3],
    ['responsibility', 6],
  ])('%s has %i syllables', (word, count) => {
    expect(syllablesIn(word)).toBe(count);
  });

  it('follows the published formula', () => {
    // Six words of one syllable in one sentence.
    expect(readingGrade('The cat sat on the mat.')).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 10);
    // Four words and eight syllables in two sentences.
    expect(readingGrade('Little children. Happy water.')).toBeCloseTo(
      0.39 * 2 + 11.8 * 2 - 15.59,
      10,
    );
    expect(readingGrade('?')).toBe(0);
  });
});
