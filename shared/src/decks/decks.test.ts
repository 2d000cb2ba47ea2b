import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Deck, parseDeck } from './deck.ts';
import { deckName } from './deck-kind.ts';
import { lintDeck } from './lint-deck.ts';
import { readingGrade } from './reading-grade.ts';

const FOLDER = new URL('./', import.meta.url);
const PATHS = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.md'),
);

/** Reading age 12. Single cards may ask one year more. */
const MEAN_GRADE_LIMIT = 7;

function readDeck(path: string): Deck {
  const reading = parseDeck(readFileSync(new URL(path, FOLDER), 'utf8'));
  if (!reading.ok) throw new Error(`${path}: ${JSON.stringify(reading.problems, null, 2)}`);
  return reading.deck;
}

describe('the decks that ship', () => {
  it('are there', () => {
    expect(PATHS).toContain('en/open-up.md');
  });

  it.each(PATHS)('%s reads, and lint has nothing to say', (path) => {
    expect(lintDeck(readDeck(path))).toEqual([]);
  });

  it.each(PATHS)('%s lies where its language and step say', (path) => {
    const deck = readDeck(path);
    expect(path).toBe(`${deck.language}/${deckName(deck)}.md`);
  });

  it('open up has at least thirty English cards at each depth', () => {
    const { cards } = readDeck('en/open-up.md');
    for (const depth of [1, 2, 3]) {
      expect(cards.filter((card) => card.depth === depth).length).toBeGreaterThanOrEqual(30);
    }
  });

  it('open up reads at about twelve years', () => {
    const grades = readDeck('en/open-up.md').cards.map((card) => readingGrade(card.text));
    const mean = grades.reduce((sum, grade) => sum + grade, 0) / grades.length;
    expect(mean).toBeLessThanOrEqual(MEAN_GRADE_LIMIT);
  });
});
