import { readOwnDeck } from '@heard/shared/decks/read-own-deck';
import { describe, expect, it } from 'vitest';
import { deckProblem } from './deck-problem.ts';

const head = (changes: Record<string, string | null> = {}): string => {
  const facts = {
    title: 'Nuestras cartas',
    step: 'open-up',
    language: 'en',
    licence: 'nuestra',
    author: 'Tú y yo',
    ...changes,
  };
  const lines = Object.entries(facts).flatMap(([key, value]) =>
    value === null ? [] : [`${key}: ${value}`],
  );
  return `---\n${lines.join('\n')}\n---\n`;
};
const THREE =
  '\n- What did you see today?\n- Who helped you this week?\n- Where would you like to sit?';
const body = (...lines: string[]): string => `\n## Depth 1${THREE}\n${lines.join('\n')}`;
const deck = (...lines: string[]): string => head() + body(...lines);
const of = (kind: string, step: string, ...lines: string[]): string =>
  `${head({ kind, step })}\n## Depth 1\n${lines.join('\n')}`;

const problemsOf = (source: string | Uint8Array): string[] => {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  const reading = readOwnDeck(bytes);
  const problems = reading.ok ? reading.advice : reading.problems;
  return problems.map(({ message }) => message);
};

const faults = Object.entries<string | Uint8Array>({
  'too many bytes': new Uint8Array(700_000),
  'UTF-16': new Uint8Array([0xff, 0xfe, 0x41, 0]),
  'too many lines': '\n'.repeat(100_000),
  'a long line': deck(`- ${'a'.repeat(5_000)}`),
  'a turned direction': deck('- What \u202e now?'),
  'an invisible character': deck('- What \u200b now?'),
  'a hidden line break': deck('- What \u2028 now?'),
  'a control character': deck('- What \u0007 now?'),
  'a private character': deck('- What \ue000 now?'),
  'a damaged character': deck('- What \ufffd now?'),
  'too many accents': deck('- What e\u0301\u0301\u0301\u0301\u0301\u0301\u0301?'),
  HTML: deck('- What <b>now</b>?'),
  'no head': 'title: Nuestras cartas',
  'a head without end': '---\ntitle: Nuestras cartas',
  'a head without a colon': head({ title: 'A' }).replace('title: A', 'title A'),
  'an unknown key': head({ colour: 'red' }) + body(),
  'a key twice': head().replace('author', 'title: Otra\nauthor') + body(),
  'an empty key': head({ title: '' }) + body(),
  'a long fact': head({ title: 'a'.repeat(400) }) + body(),
  'a missing fact': head({ author: null }) + body(),
  'an unknown step': head({ step: 'dance' }) + body(),
  'an unknown language': head({ language: 'English words' }) + body(),
  'an unknown kind': head({ kind: 'songs' }) + body(),
  'a kind of another step': head({ kind: 'topics' }) + body(),
  'an unknown heading': deck('## Depth 9'),
  'an indented line without a card': `${head()}\n## Depth 1\n  note: x${THREE}`,
  'a loose line': deck('What now?'),
  'too many cards': deck(...Array.from({ length: 3_000 }, (_, at) => `- What is ${at}?`)),
  'no depth': `${head()}${THREE}`,
  'too few cards': `${head()}\n## Depth 1\n- What now?`,
  'an id twice': deck('- Why not? {id: one}', '- How so? {id: one}'),
  'no space': deck('-What now?'),
  'an early brace': deck('- What } now?'),
  'no text': deck('- {id: one}'),
  'a long card': deck(`- ${'a'.repeat(900)}`),
  'no words': deck('- ?'),
  'an open brace': deck('- What now? {id: one'),
  'two braces': deck('- What now? {id: one} {id: two}'),
  'nothing known between braces': deck('- What now? {one}'),
  'an unknown extra': deck('- What now? {colour: red}'),
  'an odd id': deck('- What now? {id: One!}'),
  'many tags': deck('- What now? {tags: a b c d e f g h i j k l m n o p q r s t u v w}'),
  'odd tags': deck('- What now? {tags: A!}'),
  'a long note': deck(`- What now? {note: ${'a'.repeat(900)}}`),
  'a block without a colon': deck('- What now?', '  note'),
  'an unknown block key': deck('- What now?', '  colour: red'),
  'a block key of another kind': deck('- What now?', '  apart: Wave.'),
  'braces in a block': deck('- What now?', '  note: a {b}'),
  'an invitation without apart': of('invitations', 'touch', '- Hold hands.'),
  'a task without a kind': of('tasks', 'time-together', '- Draw a house.'),
  'items without rank': of('tasks', 'time-together', '- Draw.', '  task: draw', '  items: a; b'),
  'too few items': of('tasks', 'time-together', '- Order.', '  task: rank', '  items: a; b'),
  'a long item': of(
    'tasks',
    'time-together',
    '- Order.',
    '  task: rank',
    `  items: a; b; c; d; ${'e'.repeat(200)}`,
  ),
  'the same items': of(
    'tasks',
    'time-together',
    '- Order.',
    '  task: rank',
    '  items: a; b; c; d; A',
  ),
  'ways of writing': deck(
    `- What did you see ${'and hear and see '.repeat(10)}?`,
    '- What a day!',
    '- Tell me about the river',
    '- What is it? And where is it?',
    '- Do you like soup?',
    '- What does your husband cook?',
    '- What is your deepest regret?',
    '- Why did you do that?',
    '- What journey are you on?',
    '- Which extraordinarily incomprehensible considerations characterise our relationship?',
  ),
  'the same card': deck('- What did you see today? {id: again}'),
  'nearly the same card': deck('- What did you see today, then? {id: again}'),
  'a question of safety': deck('- When do you feel unsafe?'),
  'a phrase with a mark': of(
    'topics',
    'desire',
    '- slow mornings.',
    '- kissing',
    '- incomprehensibilities',
  ),
  'a text below a card': of(
    'invitations',
    'touch',
    '- Hold hands.',
    '  apart: Wave now',
    '- Sit close.',
    '  apart: Wave.',
    '- Lean in.',
    '  apart: Smile.',
  ),
});

describe('what is wrong with a text of own cards is said in Spanish', () => {
  it.each(faults)('[CL325] of %s', (_fault, source) => {
    const messages = problemsOf(source);
    expect(messages).not.toEqual([]);
    expect(messages.filter((message) => deckProblem(message) === message)).toEqual([]);
  });

  it('[CL325] with what the text itself holds', () => {
    expect(deckProblem('"colour" is not known here. Known are title, step.')).toBe(
      'Aquí no se conoce «colour». Se conocen: title, step.',
    );
    expect(deckProblem('In "apart": "why" asks for blame or defence.')).toBe(
      'En «apart»: «why» pide culpar o defenderse.',
    );
  });

  it('[CL325] and stays as it is where there are no words for it yet', () => {
    expect(deckProblem('Something new.')).toBe('Something new.');
  });
});
