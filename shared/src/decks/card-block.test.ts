import { describe, expect, it } from 'vitest';
import type { Card } from './card.ts';
import { parseDeck } from './deck.ts';
import { DECK_KINDS, type DeckKind, deckName, STEP_OF_KIND } from './deck-kind.ts';
import type { DeckProblem } from './deck-problem.ts';

const FILLER: Readonly<Record<DeckKind, readonly string[]>> = {
  questions: [],
  tasks: ['  task: draw'],
  invitations: ['  apart: Say it aloud.'],
  topics: [],
};
/** The line of the first card in what `source` gives. */
const AT = 10;

function source(kind: DeckKind, ...lines: string[]): string {
  const step = kind === 'questions' ? 'open-up' : STEP_OF_KIND[kind];
  const head = ['---', 'title: T', `step: ${step}`, `kind: ${kind}`, 'language: en'];
  const fillers = ['A', 'B', 'C'].flatMap((name) => [`- ${name}`, ...FILLER[kind]]);
  const body = ['licence: MIT', 'author: A', '---', '## Depth 2', ...lines, '## Depth 1'];
  return [...head, ...body, ...fillers].join('\n');
}

function firstCard(kind: DeckKind, ...lines: string[]): Card | undefined {
  const reading = parseDeck(source(kind, ...lines));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.deck.cards[0];
}

function refuse(kind: DeckKind, ...lines: string[]): readonly DeckProblem[] {
  const reading = parseDeck(source(kind, ...lines));
  if (reading.ok) throw new Error('the deck was read');
  return reading.problems;
}

const RANK = ['- Order these.', '  task: rank', '  items: rain; bread; rest; a bath; a song'];

describe('the block of a card', () => {
  it('[DK1] may have a note and a content note in every kind of deck', () => {
    for (const kind of DECK_KINDS) {
      const lines = ['  content: This one is about loss.', '  note: Slow.', ...FILLER[kind]];
      expect(firstCard(kind, '- One {tags: slow}', ...lines)).toMatchObject({
        id: 'one',
        text: 'One',
        depth: 2,
        tags: ['slow'],
        note: 'Slow.',
        content: 'This one is about loss.',
      });
    }
  });

  it('[DK2] of a task says what is done, and of a rank task the five things', () => {
    expect(firstCard('tasks', '- Draw.', '  task: draw')).toEqual({
      id: 'draw',
      text: 'Draw.',
      depth: 2,
      tags: [],
      task: 'draw',
    });
    expect(firstCard('tasks', ...RANK)?.items).toEqual([
      'rain',
      'bread',
      'rest',
      'a bath',
      'a song',
    ]);
  });

  it('[DK3] of an invitation says how it is apart', () => {
    const card = firstCard('invitations', '- Hold hands. {tags: hold}', '  apart: Say: I am here.');
    expect(card).toMatchObject({ tags: ['hold'], apart: 'Say: I am here.' });
  });

  it('may stand below an empty line, and a card without one has none of its fields', () => {
    expect(firstCard('questions', '- One', '', '\tnote: Slow.')?.note).toBe('Slow.');
    expect(firstCard('questions', '- One')).toEqual({ id: 'one', text: 'One', depth: 2, tags: [] });
  });

  it('goes with its card and no other', () => {
    const reading = parseDeck(source('questions', '- One', '  note: Slow.', '- Two'));
    expect(reading.ok && reading.deck.cards.map((card) => card.note)).toEqual([
      'Slow.',
      ...Array.from({ length: 4 }, () => undefined),
    ]);
  });
});

const REFUSED: readonly [string, DeckKind, string[], number, string][] = [
  ['below a heading', 'questions', ['  note: Slow.'], AT, 'no card above'],
  ['without a colon', 'questions', ['- One', '  and two'], AT + 1, 'needs a colon'],
  ['with an unknown key', 'questions', ['- One', '  mood: a'], AT + 1, '"mood" is not known'],
  ['with __proto__', 'questions', ['- One', '  __proto__: a'], AT + 1, 'is not known'],
  ['a misspelt apart', 'invitations', ['- One', '  appart: a'], AT + 1, '"appart" is not known'],
  ['an empty task', 'tasks', ['- One', '  task:'], AT + 1, '"task" is empty'],
  ['empty', 'questions', ['- One', '  note:'], AT + 1, '"note" is empty'],
  ['twice', 'questions', ['- One', '  note: a', '  note: b'], AT + 2, 'written twice'],
  ['with braces', 'questions', ['- One', '  note: a {id: b}'], AT + 1, 'Braces belong'],
  ['note here and there', 'questions', ['- One {note: a}', '  note: b'], AT + 1, 'twice'],
  ['endless', 'questions', ['- One', `  content: ${'a'.repeat(161)}`], AT + 1, '160'],
  ['apart in questions', 'questions', ['- One', '  apart: a'], AT + 1, 'kind: invitations'],
  ['items in topics', 'topics', ['- One', '  items: a'], AT + 1, 'kind: tasks'],
  ['task in topics', 'topics', ['- One', '  task: draw'], AT + 1, 'kind: tasks'],
  ['no apart', 'invitations', ['- One'], AT, 'needs an "apart:"'],
  ['no task', 'tasks', ['- One'], AT, 'A task needs'],
  ['another task', 'tasks', ['- One', '  task: sing'], AT, 'A task needs'],
  ['no items', 'tasks', ['- One', '  task: rank'], AT, 'with 5 things'],
  ['four items', 'tasks', [...RANK.with(2, '  items: a; b; c; d')], AT, 'with 5 things'],
  ['an empty item', 'tasks', [...RANK.with(2, '  items: a; b; c; d;')], AT, 'with 5 things'],
  ['six items', 'tasks', [...RANK.with(2, '  items: a; b; c; d; e; f')], AT, 'with 5'],
  ['an item twice', 'tasks', [...RANK.with(2, '  items: a; b; c; d; A')], AT, 'the same'],
  [
    'an endless item',
    'tasks',
    [...RANK.with(2, `  items: a; b; c; d; ${'e'.repeat(61)}`)],
    AT,
    'longer than 60',
  ],
  ['items to draw', 'tasks', [...RANK.with(1, '  task: draw')], AT, 'Only a rank task'],
];

describe('a block that is refused', () => {
  it.each(REFUSED)('[DK4] %s', (_name, kind, lines, line, message) => {
    expect(refuse(kind, ...lines)).toEqual([{ line, message: expect.stringContaining(message) }]);
  });

  it('is not reported when its card is', () => {
    expect(refuse('questions', '- ?', '  note: Slow.')).toHaveLength(1);
  });
});

describe('the kind of a deck', () => {
  it('[DK5] is questions when nothing is written, and belongs to the step that does it', () => {
    const plain = source('questions', '- One').replace('kind: questions\n', '');
    const reading = parseDeck(plain);
    expect(reading.ok && reading.deck.kind).toBe('questions');
    const elsewhere = source('topics', '- One').replace('step: desire', 'step: open-up');
    expect(parseDeck(elsewhere)).toEqual({
      ok: false,
      problems: [{ line: 4, message: expect.stringContaining('belongs to "step: desire"') }],
    });
    const unknown = parseDeck(source('topics', '- One').replace('topics', 'dares'));
    expect(unknown).toEqual({
      ok: false,
      problems: [{ line: 4, message: expect.stringContaining('There is no such kind') }],
    });
  });

  it('names the file after the step, and after the kind where the step has two', () => {
    expect(deckName({ step: 'touch', kind: 'invitations' })).toBe('touch');
    expect(deckName({ step: 'desire', kind: 'questions' })).toBe('desire');
    expect(deckName({ step: 'desire', kind: 'topics' })).toBe('desire-topics');
  });
});
