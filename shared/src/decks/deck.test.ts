import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Deck, parseDeck } from './deck.ts';
import {
  DECK_MAX_CARDS,
  DECK_MAX_CHARACTERS,
  DECK_MAX_LINES,
  DECK_MAX_PROBLEMS,
} from './deck-limits.ts';
import type { DeckProblem } from './deck-problem.ts';

const HEAD = [
  '---',
  'title: Open up',
  'step: open-up',
  'language: en',
  'licence: MIT',
  'author: Heard',
  '---',
];
const FIRST_BODY_LINE = HEAD.length + 1;
const BODY = ['## Depth 1', '- One card?', '- Two cards?', '- Three cards?'];

const withBody = (...lines: string[]): string => [...HEAD, ...lines].join('\n');
const withHeadLine = (line: number, text: string): string =>
  [...HEAD.with(line - 1, text), ...BODY].join('\n');

function read(source: string): Deck {
  const reading = parseDeck(source);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.deck;
}

function refuse(source: string): readonly DeckProblem[] {
  const reading = parseDeck(source);
  if (reading.ok) throw new Error('the deck was read');
  return reading.problems;
}

describe('a deck that is read', () => {
  it('has its front matter and its cards, each at the depth of the heading above it', () => {
    const deck = read(
      withBody(
        '',
        '## Depth 1: the day outside',
        '- How did today begin?',
        '* What was loud? {id: loud-day, tags: day outside, note: A figure of speech, not noise.}',
        '## depth 3',
        '- What is hard to ask for?',
      ),
    );
    expect(deck).toEqual({
      title: 'Open up',
      step: 'open-up',
      kind: 'questions',
      language: 'en',
      licence: 'MIT',
      author: 'Heard',
      cards: [
        {
          id: 'how-did-today-begin',
          text: 'How did today begin?',
          depth: 1,
          tags: [],
        },
        {
          id: 'loud-day',
          text: 'What was loud?',
          depth: 1,
          tags: ['day', 'outside'],
          note: 'A figure of speech, not noise.',
        },
        {
          id: 'what-is-hard-to-ask-for',
          text: 'What is hard to ask for?',
          depth: 3,
          tags: [],
        },
      ],
    });
  });

  it('is the same with the line breaks, blank ends and byte order mark of other editors', () => {
    const plain = withBody(...BODY);
    const other = `\ufeff${plain.replaceAll('\n', '  \r\n')}\r\n`;
    expect(read(other)).toEqual(read(plain));
  });

  it('keeps the id of a card that moves and of a card whose last words change', () => {
    const [first] = read(withBody('## Depth 1', '- What is it?', '- B?', '- C?')).cards;
    const [, , moved] = read(withBody('## Depth 2', '- C?', '- B?', '- What is it?')).cards;
    expect(moved?.id).toBe(first?.id);
    const long = '- One two three four five six seven eight';
    const [before] = read(withBody('## Depth 1', `${long} nine?`, '- B?', '- C?')).cards;
    const [after] = read(withBody('## Depth 1', `${long} ten?`, '- B?', '- C?')).cards;
    expect(after?.id).toBe(before?.id);
  });

  it('may be written in any script', () => {
    const lines = ['- چه چیزی می‌خواهی؟', '- 今日はどうでしたか？', '- Что тебе помогает?'];
    const ids = read(withBody('## Depth 1', ...lines)).cards.map((card) => card.id);
    expect(new Set(ids).size).toBe(3);
    expect(ids[2]).toBe('что-тебе-помогает');
  });

  it('takes its colon and commas as they are written', () => {
    const source = withHeadLine(2, 'title: Open up: slowly, and well');
    expect(read(source).title).toBe('Open up: slowly, and well');
  });
});

describe('front matter that is refused', () => {
  it.each([
    ['no opening line', withBody(...BODY).slice(4), 1, 'first line must be ---'],
    ['an empty file', '', 1, 'first line must be ---'],
    ['no closing line', HEAD.slice(0, -1).concat(BODY).join('\n'), 1, 'second --- line'],
    ['an unknown key', withHeadLine(5, 'license: MIT'), 5, '"license" is not known'],
    ['a key of the language itself', withHeadLine(6, '__proto__: x'), 6, '"__proto__" is not'],
    ['a key written twice', withHeadLine(6, 'title: Again'), 6, '"title" is written twice'],
    ['a missing key', withHeadLine(6, ''), 7, '"author" is missing'],
    ['an empty value', withHeadLine(2, 'title:'), 2, '"title" is empty'],
    ['a line without a colon', withHeadLine(2, 'Open up'), 2, 'needs a colon'],
    ['an unknown step', withHeadLine(3, 'step: seven'), 3, 'no such step'],
    ['a language in words', withHeadLine(4, 'language: English'), 4, 'short tag'],
    ['an endless value', withHeadLine(2, `title: ${'a'.repeat(121)}`), 2, 'longer than 120'],
  ])('%s', (_name, source, line, message) => {
    expect(refuse(source)).toContainEqual({
      line,
      message: expect.stringContaining(message),
    });
  });

  it('reports one fault once', () => {
    expect(refuse(withHeadLine(2, 'title:'))).toHaveLength(1);
    expect(refuse(withHeadLine(3, 'step: seven'))).toHaveLength(1);
  });
});

describe('a body that is refused', () => {
  const secondLine = FIRST_BODY_LINE + 1;
  it.each([
    ['a card above any heading', ['- One?', ...BODY], FIRST_BODY_LINE, 'heading somewhere above'],
    ['a fourth depth', ['## Depth 4', ...BODY], FIRST_BODY_LINE, 'A heading is'],
    ['a depth of eleven', ['## Depth 11', ...BODY], FIRST_BODY_LINE, 'A heading is'],
    ['another heading', ['# Cards', ...BODY], FIRST_BODY_LINE, 'A heading is'],
    ['a wrapped card', ['## Depth 1', 'and so on?'], secondLine, 'neither a heading nor a card'],
    ['a dash without a space', ['## Depth 1', '-One?'], secondLine, 'space between'],
    ['a card without words', ['## Depth 1', '- ?'], secondLine, 'no words'],
    ['a card of nothing but extras', ['## Depth 1', '- {id: a}'], secondLine, 'no text'],
    ['an endless card', ['## Depth 1', `- ${'a'.repeat(401)}`], secondLine, 'longer than 400'],
    ['an open brace', ['## Depth 1', '- One? {id: a'], secondLine, 'needs a }'],
    ['a lone closing brace', ['## Depth 1', '- One? }'], secondLine, 'without a {'],
    ['braces in braces', ['## Depth 1', '- One? {note: {a}}'], secondLine, 'Only one {'],
    ['words after the brace', ['## Depth 1', '- One? {id: a} two'], secondLine, 'needs a }'],
    ['an unknown extra', ['## Depth 1', '- One? {mood: a}'], secondLine, '"mood" is not known'],
    ['an extra without a colon', ['## Depth 1', '- One? {a}'], secondLine, '"id:", "tags:"'],
    ['an extra twice', ['## Depth 1', '- One? {id: a, id: b}'], secondLine, 'written twice'],
    ['an empty extra', ['## Depth 1', '- One? {id: }'], secondLine, '"id" is empty'],
    ['an id in capitals', ['## Depth 1', '- One? {id: Big One}'], secondLine, 'An id is small'],
    ['a shouted tag', ['## Depth 1', '- One? {tags: DAY}'], secondLine, 'Tags are words'],
    ['many tags', ['## Depth 1', '- One? {tags: a b c d e f g h i}'], secondLine, 'At most 8'],
    [
      'an endless note',
      ['## Depth 1', `- One? {note: ${'a'.repeat(301)}}`],
      secondLine,
      'note is longer',
    ],
    ['two cards', ['## Depth 1', '- One?', '- Two?'], secondLine + 1, 'at least 3 cards'],
  ])('%s', (_name, lines, line, message) => {
    expect(refuse(withBody(...lines))).toContainEqual({
      line,
      message: expect.stringContaining(message),
    });
  });

  it('two cards with one id, naming both lines', () => {
    const problems = refuse(withBody(...BODY, '- Two cards.'));
    expect(problems).toEqual([
      {
        line: FIRST_BODY_LINE + BODY.length,
        message: expect.stringContaining(`Line ${FIRST_BODY_LINE + 2} has the same id, two-cards`),
      },
    ]);
  });

  it('a deck of too many cards', () => {
    const cards = Array.from({ length: DECK_MAX_CARDS + 1 }, (_, index) => `- Card ${index}?`);
    expect(refuse(withBody('## Depth 1', ...cards))).toEqual([
      {
        line: FIRST_BODY_LINE + DECK_MAX_CARDS + 1,
        message: expect.stringContaining('at most'),
      },
    ]);
  });

  it('a deck of too many lines', () => {
    expect(refuse(withBody(...BODY, ...Array.from({ length: DECK_MAX_LINES }, () => '')))).toEqual([
      { line: DECK_MAX_LINES + 1, message: expect.stringContaining(`${DECK_MAX_LINES} lines`) },
    ]);
  });

  it('every fault at once, in the order of the lines', () => {
    const source = [...HEAD.with(4, 'license: MIT'), 'Hello', ...BODY, '-Five'].join('\n');
    expect(refuse(source).map((problem) => problem.line)).toEqual([5, 7, 8, 13]);
  });
});

describe('hostile text', () => {
  it.each([
    ['a script', '- <script>alert(1)</script>', '< or >'],
    ['an HTML comment', '- One <!-- two -->?', '< or >'],
    ['a reading-direction override', '- One \u202etwo?', 'reading direction'],
    ['a direction isolate', '- One \u2067two?', 'reading direction'],
    ['a zero byte', '- One \u0000two?', 'control character'],
    ['an escape sequence', '- One \u001b[31mtwo?', 'control character'],
    ['a zero-width space', '- One\u200btwo?', 'invisible'],
    ['letters hidden in tags', '- One \u{e0041}two?', 'invisible'],
    ['a hidden line break', '- One \u2028- two?', 'hidden line break'],
    ['half a character', '- One \ud800two?', 'broken or private'],
    ['a damaged character', '- One \ufffdtwo?', 'damaged'],
    ['a tower of accents', `- One a${'\u0301'.repeat(5)}?`, 'accents'],
    ['an endless line', `- ${'a'.repeat(2_000)}`, 'longer than 1000'],
  ])('%s is refused with its line', (_name, card, message) => {
    expect(refuse(withBody('## Depth 1', card, ...BODY))).toEqual([
      { line: FIRST_BODY_LINE + 1, message: expect.stringContaining(message) },
    ]);
  });

  it('is refused in the front matter too', () => {
    const problems = refuse(withHeadLine(2, 'title: <b>Open</b>'));
    expect(problems).toEqual([{ line: 2, message: expect.stringContaining('< or >') }]);
  });

  it('of ten megabytes is refused unread', () => {
    expect(refuse('- a?\n'.repeat(2_000_000))).toEqual([
      { line: 1, message: expect.stringContaining(`${DECK_MAX_CHARACTERS}`) },
    ]);
  });

  it('of nothing but faults gives a short list', () => {
    expect(refuse(withBody(...'x'.repeat(4_000)))).toHaveLength(DECK_MAX_PROBLEMS);
    expect(refuse('<\n'.repeat(4_000))).toHaveLength(DECK_MAX_PROBLEMS);
  });

  it('never makes the parser throw, and what is read has no < or >', () => {
    const scrap = fc.constantFrom('---', '## Depth 1', '- ', '{', '}', 'id:', 'note:', ',', '\n');
    const text = fc.array(fc.oneof(scrap, fc.string({ unit: 'binary', maxLength: 8 })));
    fc.assert(
      fc.property(text, (parts) => {
        const reading = parseDeck(withBody(...BODY, parts.join('')));
        if (reading.ok) expect(JSON.stringify(reading.deck)).not.toMatch(/[<>]/);
        else expect(reading.problems.length).toBeGreaterThan(0);
      }),
    );
  });
});
