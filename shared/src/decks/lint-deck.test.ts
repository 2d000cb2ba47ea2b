import { describe, expect, it } from 'vitest';
import type { Card, CardDepth } from './card.ts';
import type { Deck } from './deck.ts';
import { DECK_STEPS, type DeckKind, type DeckStep, STEP_OF_KIND } from './deck-kind.ts';
import { WORD_EXCEPTIONS } from './english-exceptions.ts';
import { DEPTH_2_WORDS } from './english-tone-depth-2.ts';
import { DEPTH_3_WORDS } from './english-tone-depth-3.ts';
import { PRESUMING_WORDS } from './english-words.ts';
import { type LintRule, lintDeck } from './lint-deck.ts';
import { lintDecks } from './lint-decks.ts';
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

function deckOfKind(kind: DeckKind, ...cards: Partial<Card>[]): Deck {
  const step = kind === 'questions' ? 'open-up' : STEP_OF_KIND[kind];
  const whole = cards.map((card, index): Card => {
    return { id: `c${index}`, text: 'Draw a bridge.', depth: 1, tags: [], ...card };
  });
  return { ...deckOf('en'), step, kind, cards: whole };
}

const rulesOf = (language: string, ...texts: string[]): LintRule[] =>
  lintDeck(deckOf(language, ...texts)).map((problem) => problem.rule);

const rulesOfKind = (kind: DeckKind, ...cards: Partial<Card>[]): LintRule[] =>
  lintDeck(deckOfKind(kind, ...cards)).map((problem) => problem.rule);

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

describe('the depth of a card', () => {
  const rulesAt = (depth: CardDepth, text: string, step: DeckStep = 'open-up'): LintRule[] => {
    const deck = deckOf('en', text);
    const cards = deck.cards.map((card) => ({ ...card, depth }));
    return lintDeck({ ...deck, step, cards }).map((problem) => problem.rule);
  };

  it('[DK6] is at least that of its deepest word', () => {
    expect(rulesAt(1, 'What are you sorry about?')).toEqual(['too-deep']);
    expect(rulesAt(2, 'What are you sorry about?')).toEqual([]);
    for (const word of ['fears', 'shame', 'jealous', 'death', 'sex', 'betray']) {
      const text = `What comes up when you hear the word ${word}?`;
      expect(rulesAt(1, text), word).toEqual(['too-deep']);
      expect(rulesAt(2, text), word).toEqual(['too-deep']);
      expect(rulesAt(3, text), word).toEqual([]);
    }
  });

  it('[DK6] is told by whole words only', () => {
    expect(rulesAt(1, 'Which diet, essex or scarecrow did you read about?')).toEqual([]);
  });

  it('[DK6] is one for each word, and both lists are free of doubles', () => {
    expect([...DEPTH_2_WORDS].filter((word) => DEPTH_3_WORDS.has(word))).toEqual([]);
    for (const word of [...DEPTH_2_WORDS, ...DEPTH_3_WORDS]) expect(word).toMatch(/^[a-z]+$/);
  });

  it('[DK7] does not hold a step back from the words it is about', () => {
    expect(rulesAt(1, 'Where on your body is the sun best?', 'touch')).toEqual([]);
    expect(rulesAt(1, 'Where on your body is the sun best?')).toEqual(['presuming']);
    expect(rulesAt(2, 'What makes a talk about sex go well?', 'desire')).toEqual([]);
    expect(rulesAt(2, 'What makes a talk about sex go well?', 'touch')).toEqual(['too-deep']);
    expect(rulesAt(1, 'What shame did you put down?', 'desire')).toEqual(['too-deep']);
  });

  it('[DK7] makes an exception only of a word that some list holds', () => {
    for (const step of DECK_STEPS) {
      for (const word of WORD_EXCEPTIONS[step]) {
        const isListed = [PRESUMING_WORDS, DEPTH_2_WORDS, DEPTH_3_WORDS].some((list) =>
          list.has(word),
        );
        expect(isListed, `${step}: ${word}`).toBe(true);
      }
    }
  });
});

describe('a card that is no question', () => {
  it('[DK8] of a task or an invitation may begin as it likes and still ends with a mark', () => {
    expect(rulesOfKind('tasks', { text: 'Do nothing for a minute, then draw it.' })).toEqual([]);
    expect(rulesOfKind('tasks', { text: 'Draw a bridge' })).toEqual(['no-end-mark']);
    const apart = 'Say good night.';
    expect(rulesOfKind('invitations', { text: 'Do this side by side.', apart })).toEqual([]);
  });

  it('[DK8] of a topic is a phrase: no end mark, no long words, no sum of its sounds', () => {
    expect(rulesOfKind('topics', { text: 'Compliments and celebrations' })).toEqual([]);
    expect(rulesOfKind('topics', { text: 'Slow kisses.' })).toEqual(['end-mark']);
    expect(rulesOfKind('topics', { text: 'Slow kisses?' })).toEqual(['end-mark']);
    expect(rulesOfKind('topics', { text: 'Intersectionality' })).toEqual(['hard-to-read']);
    expect(rulesOfKind('topics', { text: 'Pet names' }, { text: 'Names of pets' })).toEqual([]);
    expect(rulesOfKind('topics', { text: 'Pet names' }, { text: 'Names, pet' })).toEqual([
      'near-duplicate',
    ]);
  });

  it('[DK9] is held to the same rules in every line that is shown', () => {
    const problems = lintDeck(
      deckOfKind(
        'invitations',
        { text: 'Hold hands.', apart: 'Tell your husband you are there!' },
        { text: 'Rest your heads together.', apart: 'Talk about fear.', content: 'On fear' },
      ),
    );
    expect(
      problems.map(({ cardId, rule, message }) => [cardId, rule, message.slice(0, 12)]),
    ).toEqual([
      ['c0', 'exclamation', 'In "apart": '],
      ['c0', 'presuming', 'In "apart": '],
      ['c1', 'too-deep', 'In "apart": '],
      ['c1', 'no-end-mark', 'In "content"'],
    ]);
    const items = ['rain', 'warm bread.', 'your wife', 'rest', 'a song'];
    expect(rulesOfKind('tasks', { task: 'rank', items })).toEqual(['end-mark', 'presuming']);
  });

  it('[DK9] may have the apart version of another only where both phones breathe along', () => {
    const apart = 'Both hold a thumb on the same spot.';
    const hug = { text: 'Hold each other.', apart };
    const hand = { text: 'Join your hands.', apart };
    const tags = ['hold'];
    expect(rulesOfKind('invitations', { ...hug, tags }, { ...hand, tags })).toEqual([]);
    expect(rulesOfKind('invitations', hug, hand)).toEqual(['duplicate']);
  });
});

describe('two decks', () => {
  const first = deckOf('en', 'What took your patience today?', 'What was loud today?');
  const second: Deck = {
    ...deckOf('en-GB', 'Today, what was it that took your patience?', 'What was LOUD today?'),
    step: 'desire',
  };

  it('[DK10] of one language do not ask the same thing twice', () => {
    expect(lintDecks([first, second])).toEqual([
      {
        deck: 'desire',
        cardId: 'c0',
        rule: 'near-duplicate',
        message: 'This is too close to open-up: c0.',
      },
      {
        deck: 'desire',
        cardId: 'c1',
        rule: 'duplicate',
        message: 'This is the same as open-up: c1.',
      },
    ]);
  });

  it('[DK10] of different languages have nothing to do with each other', () => {
    expect(lintDecks([first, { ...second, language: 'es' }])).toEqual([]);
    expect(lintDecks([first, deckOf('en', 'Which song stayed with you?')])).toEqual([]);
  });

  it('does not say again what the check of one deck says', () => {
    expect(lintDecks([deckOf('en', 'What was loud?', 'What was loud?')])).toEqual([]);
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
  it('is held to the rules that need no language', () => {
    expect(rulesOf('fr', 'Qu’est-ce qui te pèse ?', 'Dis-moi ce qui te plaît.')).toEqual([]);
    expect(rulesOf('fa', 'چه چیزی می‌خواهی؟')).toEqual([]);
    expect(rulesOf('fr', 'Raconte !')).toEqual(['exclamation']);
    expect(rulesOf('it', 'Che cosa ti pesa oggi?', 'Oggi che cosa ti pesa?')).toEqual([
      'near-duplicate',
    ]);
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
