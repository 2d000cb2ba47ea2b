import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Card, TaskKind } from './card.ts';
import { type Deck, parseDeck } from './deck.ts';
import { deckName } from './deck-kind.ts';
import { lintDeck } from './lint-deck.ts';
import { lintDecks } from './lint-decks.ts';
import { readingGrade } from './reading-grade.ts';
import { spanishReadingEase } from './spanish-reading-ease.ts';

const FOLDER = new URL('./', import.meta.url);
const PATHS = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .sort();

const QUESTION_NAMES = ['open-up', 'listen-closely', 'in-your-shoes', 'desire'];
const QUESTION_PATHS = QUESTION_NAMES.map((name) => `en/${name}.md`);
const NAMES = [...QUESTION_NAMES, 'time-together', 'touch', 'desire-topics'];
const TRANSLATED_PATHS = PATHS.filter((path) => !path.startsWith('en/'));

/** Reading age 12. Single cards may ask one year more. */
const MEAN_GRADE_LIMIT = 7;
/** The same on a scale that rises with ease: "fairly easy", the end of primary school. */
const MEAN_SPANISH_EASE_LIMIT = 65;

function readDeck(path: string): Deck {
  const reading = parseDeck(readFileSync(new URL(path, FOLDER), 'utf8'));
  if (!reading.ok) throw new Error(`${path}: ${JSON.stringify(reading.problems, null, 2)}`);
  return reading.deck;
}

function countsByDepth(cards: readonly Card[]): number[] {
  return [1, 2, 3].map((depth) => cards.filter((card) => card.depth === depth).length);
}

/** All of a card that is the same in every language, and whether it has what is not. */
function shapeOf({ id, depth, tags, task, items, apart, content }: Card) {
  const hasApart = apart !== undefined;
  const hasContent = content !== undefined;
  return { id, depth, tags, task, items: items?.length, hasApart, hasContent };
}

describe('the decks that ship', () => {
  it('[DK11] are there for all six steps, and the topics of desire, in every language', () => {
    const languages = [...new Set(PATHS.map((path) => path.split('/')[0]))];
    expect(languages).toEqual(expect.arrayContaining(['en', 'es']));
    for (const language of languages) {
      const names = NAMES.map((name) => `${language}/${name}.md`).sort();
      expect(PATHS.filter((path) => path.startsWith(`${language}/`))).toEqual(names);
    }
  });

  it.each(TRANSLATED_PATHS)(
    '[DK25] %s holds the cards of the English deck, in its order',
    (path) => {
      const deck = readDeck(path);
      const english = readDeck(`en/${deckName(deck)}.md`);
      expect(deck.kind).toBe(english.kind);
      expect(deck.cards.map(shapeOf)).toEqual(english.cards.map(shapeOf));
      const englishTexts = new Set(english.cards.map((card) => card.text));
      expect(deck.cards.filter((card) => englishTexts.has(card.text))).toEqual([]);
    },
  );

  it.each(PATHS)('[DK11] %s reads, and lint has nothing to say', (path) => {
    expect(lintDeck(readDeck(path))).toEqual([]);
  });

  it.each(PATHS)('%s lies where its language and step say', (path) => {
    const deck = readDeck(path);
    expect(path).toBe(`${deck.language}/${deckName(deck)}.md`);
  });

  it('[DK11] do not repeat each other, nor each other’s ids', () => {
    const decks = PATHS.map(readDeck);
    expect(lintDecks(decks)).toEqual([]);
    // A room remembers which cards it has seen by their ids alone.
    const ids = decks
      .filter((deck) => deck.language === 'en')
      .flatMap((deck) => deck.cards.map((card) => card.id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.each(QUESTION_PATHS)('[DK11] %s asks at least thirty questions at each depth', (path) => {
    const deck = readDeck(path);
    expect(deck.kind).toBe('questions');
    for (const count of countsByDepth(deck.cards)) expect(count).toBeGreaterThanOrEqual(30);
  });

  it.each(QUESTION_PATHS)('%s reads at about twelve years', (path) => {
    const grades = readDeck(path).cards.map((card) => readingGrade(card.text));
    const mean = grades.reduce((sum, grade) => sum + grade, 0) / grades.length;
    expect(mean).toBeLessThanOrEqual(MEAN_GRADE_LIMIT);
  });

  it.each(PATHS.filter((path) => path.startsWith('es/') && !path.endsWith('-topics.md')))(
    '[DK21] %s reads at about twelve years',
    (path) => {
      const eases = readDeck(path).cards.map((card) => spanishReadingEase(card.text));
      const mean = eases.reduce((sum, ease) => sum + ease, 0) / eases.length;
      expect(mean).toBeGreaterThanOrEqual(MEAN_SPANISH_EASE_LIMIT);
    },
  );

  it('[DK11] time together has ten pictures, ten plans and ten orders, of each some at every depth', () => {
    const { cards } = readDeck('en/time-together.md');
    for (const task of ['draw', 'plan', 'rank'] satisfies TaskKind[]) {
      const ofTask = cards.filter((card) => card.task === task);
      expect(ofTask.length, task).toBeGreaterThanOrEqual(10);
      for (const count of countsByDepth(ofTask)) expect(count, task).toBeGreaterThanOrEqual(3);
    }
  });

  it('[DK11] touch has ten invitations at each depth, and at each some to breathe along with', () => {
    const { cards } = readDeck('en/touch.md');
    for (const count of countsByDepth(cards)) expect(count).toBeGreaterThanOrEqual(10);
    const holds = cards.filter((card) => card.tags.includes('hold'));
    for (const count of countsByDepth(holds)) expect(count).toBeGreaterThanOrEqual(1);
    for (const { id, apart } of holds) expect(apart, id).toMatch(/\bthumb\b.*\bsame spot\b/);
  });

  it('[DK25] touch speaks of the thumb in every language where both phones breathe along', () => {
    const spanish = PATHS.filter((path) => path === 'es/touch.md').map(readDeck);
    const holds = spanish.flatMap((deck) =>
      deck.cards.filter((card) => card.tags.includes('hold')),
    );
    for (const { id, apart } of holds) expect(apart, id).toMatch(/pulgar\b.*\bmismo\b/);
  });

  it('[DK11] desire has at least forty topics', () => {
    const { cards } = readDeck('en/desire-topics.md');
    expect(cards.length).toBeGreaterThanOrEqual(40);
    for (const count of countsByDepth(cards)) expect(count).toBeGreaterThanOrEqual(10);
  });
});
