import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DECK_KINDS, STEP_OF_KIND } from './deck-kind.ts';
import {
  CARD_MAX_CHARACTERS,
  DECK_MAX_BYTES,
  DECK_MAX_CARDS,
  DECK_MAX_CHARACTERS,
  DECK_MAX_LINES,
  DECK_MAX_PROBLEMS,
} from './deck-limits.ts';
import type { DeckProblem } from './deck-problem.ts';
import { type OwnDeckReading, readOwnDeck } from './read-own-deck.ts';

const HEAD = ['---', 'title: Ours', 'step: open-up', 'language: en', 'licence: MIT', 'author: Us'];
const BODY = ['---', '## Depth 1', '- What was loud?', '- Which song stayed?', '- How was lunch?'];
const NEXT_LINE = HEAD.length + BODY.length + 1;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const deckWith = (...lines: string[]): Uint8Array =>
  bytesOf([...HEAD, ...BODY, ...lines].join('\n'));
const deckIn = (language: string, ...lines: string[]): Uint8Array =>
  bytesOf([...HEAD.with(3, `language: ${language}`), ...BODY, ...lines].join('\n'));

function joined(...parts: Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

function refuse(bytes: Uint8Array): readonly DeckProblem[] {
  const reading = readOwnDeck(bytes);
  if (reading.ok) throw new Error('the deck was read');
  return reading.problems;
}

function advise(bytes: Uint8Array): readonly DeckProblem[] {
  const reading = readOwnDeck(bytes);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.advice;
}

describe('a deck of one’s own', () => {
  it('[DK12] is read as it was written, without advice where none is due', () => {
    const reading = readOwnDeck(deckWith());
    expect(reading).toMatchObject({ ok: true, advice: [], deck: { title: 'Ours' } });
    expect(reading.ok && reading.deck.cards.map((card) => card.text)).toEqual([
      'What was loud?',
      'Which song stayed?',
      'How was lunch?',
    ]);
    const built = readFileSync(new URL('./en/open-up.md', import.meta.url));
    expect(advise(built)).toEqual([]);
  });

  it('[DK12] may begin with a byte order mark and be in any script', () => {
    const mark = Uint8Array.of(0xef, 0xbb, 0xbf);
    const persian = deckIn('fa', '- چه چیزی می‌خواهی؟');
    expect(readOwnDeck(joined(mark, persian))).toMatchObject({ ok: true, advice: [] });
  });

  it('[DK13] above the cap is refused by its size, before it is decoded', () => {
    const damaged = new Uint8Array(10_000_000).fill(0xff);
    const reason = { line: 1, message: expect.stringContaining('larger than 600 kB') };
    expect(refuse(damaged)).toEqual([reason]);
    expect(refuse(new Uint8Array(DECK_MAX_BYTES + 1))).toEqual([reason]);
    expect(refuse(new Uint8Array(DECK_MAX_BYTES))).not.toEqual([reason]);
  });

  it.each<[string, Uint8Array, number, string]>([
    ['a lone continuation byte', Uint8Array.of(0x80), NEXT_LINE, 'save it as UTF-8'],
    ['a letter cut in half', Uint8Array.of(0x2d, 0x20, 0xc3), NEXT_LINE, 'save it as UTF-8'],
    ['a < in too many bytes', Uint8Array.of(0xc0, 0xbc), NEXT_LINE, 'save it as UTF-8'],
    ['Latin-1', Uint8Array.of(0x2d, 0x20, 0xe9, 0x74, 0xe9), NEXT_LINE, 'save it as UTF-8'],
    ['half a pair', Uint8Array.of(0xed, 0xa0, 0x80), NEXT_LINE, 'save it as UTF-8'],
    ['a script', bytesOf('- <script>a</script>'), NEXT_LINE, '< or >'],
    ['an image', bytesOf('- One <img src=x onerror=a>'), NEXT_LINE, '< or >'],
    ['a bell', bytesOf('- One\u0007'), NEXT_LINE, 'control character'],
    ['a zero byte', bytesOf('- One\u0000'), NEXT_LINE, 'control character'],
    ['an override', bytesOf('- One \u202e two'), NEXT_LINE, 'reading direction'],
    ['an isolate', bytesOf('- One \u2068 two'), NEXT_LINE, 'reading direction'],
    ['a direction mark', bytesOf('- One \u200f two'), NEXT_LINE, 'reading direction'],
    ['an Arabic letter mark', bytesOf('- One \u061c two'), NEXT_LINE, 'reading direction'],
    ['a filler', bytesOf('- One \u3164 two'), NEXT_LINE, 'invisible'],
    ['a deprecated format sign', bytesOf('- One \u206b two'), NEXT_LINE, 'invisible'],
    ['hidden selectors', bytesOf('- One \u{e0101}\u{e0102} two'), NEXT_LINE, 'invisible'],
    ['a block that hides a tag', bytesOf('- One\n  note: <b>'), NEXT_LINE + 1, '< or >'],
  ])('[DK13] with %s is refused with its line', (_name, tail, line, message) => {
    const whole = joined(deckWith(''), tail);
    expect(refuse(whole)).toEqual([{ line, message: expect.stringContaining(message) }]);
  });

  it('[DK13] in another encoding is told so once', () => {
    const text = [...HEAD, ...BODY].join('\n');
    const utf16 = Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((c) => [c.charCodeAt(0), 0])]);
    expect(refuse(utf16)).toEqual([{ line: 1, message: expect.stringContaining('UTF-16') }]);
  });

  it('[DK13] with too many cards or lines is refused where they begin to be too many', () => {
    const cards = Array.from({ length: DECK_MAX_CARDS + 1 }, (_, index) => `- Card ${index}?`);
    expect(refuse(deckWith(...cards))).toEqual([
      { line: NEXT_LINE + DECK_MAX_CARDS - 3, message: expect.stringContaining('at most') },
    ]);
    expect(refuse(deckWith('\n'.repeat(DECK_MAX_LINES)))).toEqual([
      { line: DECK_MAX_LINES + 1, message: expect.stringContaining('lines') },
    ]);
  });

  it('[DK14] is advised, with the line, on what could be written better', () => {
    const advice = advise(
      deckWith('', '- Do you sleep well?', '- Tell me about a good long queue!'),
    );
    expect(advice).toEqual([
      { line: NEXT_LINE + 1, message: expect.stringContaining('yes or no') },
      { line: NEXT_LINE + 2, message: expect.stringContaining('voice') },
    ]);
  });

  it('[DK14] is refused where it asks about safety, or the same thing twice', () => {
    expect(refuse(deckWith('- When do you feel unsafe?', '- Do you sleep?'))).toEqual([
      { line: NEXT_LINE, message: expect.stringContaining('unsafe') },
    ]);
    expect(refuse(deckWith('- what was LOUD? {id: again}'))).toEqual([
      { line: NEXT_LINE, message: expect.stringContaining('the same as') },
    ]);
  });

  it('[DK14] in Spanish is held to the rules of Spanish', () => {
    expect(advise(deckIn('es-MX', '- ¿Duermes bien?'))).toContainEqual({
      line: NEXT_LINE,
      message: expect.stringContaining('yes or no'),
    });
    expect(refuse(deckIn('es', '- ¿Qué te pone en peligro?'))).toEqual([
      { line: NEXT_LINE, message: expect.stringContaining('peligro') },
    ]);
  });

  it('[DK14] in another language is held only to what holds in every language', () => {
    expect(advise(deckIn('da', '- Han var her, men hvad nu?'))).toEqual([]);
    expect(advise(deckIn('hi', '- मुझे आज के बारे में बताओ।'))).toEqual([]);
    expect(advise(deckIn('ja', '- 今日はどうでしたか'))).toEqual([
      { line: NEXT_LINE, message: expect.stringContaining('question mark or a stop') },
    ]);
    expect(refuse(deckIn('fr', '- Quoi ? {id: a}', '- Quoi {id: b}'))).toHaveLength(1);
  });
});

/** What holds of every answer, whatever was read. */
function expectSound(reading: OwnDeckReading): void {
  const lists = reading.ok ? reading.advice : reading.problems;
  expect(lists.length).toBeLessThanOrEqual(DECK_MAX_PROBLEMS);
  for (const { line, message } of lists) {
    expect(Number.isSafeInteger(line) && line >= 1).toBe(true);
    expect(message.length).toBeLessThan(300);
  }
  if (!reading.ok) {
    expect(lists.length).toBeGreaterThan(0);
    return;
  }
  const { cards } = reading.deck;
  expect(cards.length).toBeLessThanOrEqual(DECK_MAX_CARDS);
  for (const card of cards) expect(card.text.length).toBeLessThanOrEqual(CARD_MAX_CHARACTERS);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not get through
  expect(JSON.stringify(reading.deck)).not.toMatch(/[<>\u0000-\u001f\u202a-\u202e\u2066-\u2069]/);
}

describe('any bytes at all', () => {
  it('[DK15] are answered, and never thrown at', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => expectSound(readOwnDeck(bytes))),
    );
  });

  it('[DK15] in the middle of a good deck are answered too', () => {
    const good = [
      ...deckWith('  content: Loss.', '- Four? {tags: a b}', '', '## Depth 3', '- Five.'),
    ];
    const anyChange = fc.record({
      at: fc.nat({ max: good.length }),
      cut: fc.nat({ max: 20 }),
      bytes: fc.oneof(
        fc.uint8Array({ maxLength: 20 }),
        fc.string({ unit: 'binary', maxLength: 10 }).map(bytesOf),
        fc.constantFrom('\n', '- ', '  apart: ', '---', '{', '}', ':', ';', '#').map(bytesOf),
      ),
    });
    fc.assert(
      fc.property(fc.array(anyChange, { minLength: 1, maxLength: 6 }), (changes) => {
        const bytes = [...good];
        for (const { at, cut, bytes: put } of changes) bytes.splice(at, cut, ...put);
        expectSound(readOwnDeck(Uint8Array.from(bytes)));
      }),
    );
  });

  it('[DK15] as decks of every kind, built of the format’s own parts, are answered too', () => {
    const text = fc.string({ maxLength: 30 }).map((part) => part.replaceAll(/[<>{}]/g, ''));
    const items = fc.array(text, { minLength: 4, maxLength: 6 }).map((parts) => parts.join(';'));
    const block = fc.oneof(
      text.map((part) => `  note: n${part}`),
      text.map((part) => `  content: c${part}`),
      text.map((part) => `  apart: a${part}`),
      items.map((list) => `  task: rank\n  items: ${list}`),
      fc.constantFrom('  task: draw', '  task: sing', '', '## Depth 2'),
    );
    const card = fc.tuple(text, fc.array(block, { maxLength: 3 }));
    const bareCard = fc.tuple(text, fc.constant<string[]>([]));
    // Few decks of random blocks can be read at all.
    const anyCards = fc.oneof(fc.array(card), fc.array(bareCard, { minLength: 3 }));
    const outcomes = new Set<boolean>();
    fc.assert(
      fc.property(fc.constantFrom(...DECK_KINDS), anyCards, (kind, cards) => {
        const step = kind === 'questions' ? 'open-up' : STEP_OF_KIND[kind];
        const head = [...HEAD.with(2, `step: ${step}`), `kind: ${kind}`, '---', '## Depth 1'];
        const body = cards.flatMap(([words, lines], index) => [`- n${index} ${words}`, ...lines]);
        const reading = readOwnDeck(bytesOf([...head, ...body].join('\n')));
        expectSound(reading);
        outcomes.add(reading.ok);
      }),
      { numRuns: 500 },
    );
    expect(outcomes.size).toBe(2);
  });

  it.each<[string, string]>([
    ['as many long cards as fit', ` ${'ab '.repeat(120)}`],
    ['nothing but marks', ` ${'?.…;'.repeat(90)}`],
    ['nothing but commas', ` ${', do'.repeat(90)}`],
    ['nothing but accents', ` ${'a\u0301\u0301'.repeat(120)}`],
    ['nothing but spaces', ` a${' '.repeat(380)}b`],
  ])('[DK15] of the largest size, %s, are answered', (_name, text) => {
    const lines = Array.from({ length: DECK_MAX_CARDS - 3 }, (_, i) => `- n${i}${text}`);
    const room = DECK_MAX_CHARACTERS - 1_000;
    const body = lines.join('\n').slice(0, room);
    expectSound(readOwnDeck(deckWith(body.slice(0, body.lastIndexOf('\n')))));
  });
});
