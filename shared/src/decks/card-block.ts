// Reads the indented `key: value` lines below a card; knows nothing of the card's own line.
//
//   - Put these five in the order of a perfect slow morning.
//     task: rank
//     items: rain on the window; warm bread; nowhere to be; a long bath; music in the next room

import type { Card, TaskKind } from './card.ts';
import type { DeckKind } from './deck-kind.ts';
import {
  CARD_CONTENT_MAX_CHARACTERS,
  CARD_ITEM_MAX_CHARACTERS,
  CARD_MAX_CHARACTERS,
  CARD_NOTE_MAX_CHARACTERS,
  RANK_ITEMS,
} from './deck-limits.ts';

export type BlockFields = Pick<Card, 'note' | 'content' | 'apart' | 'task' | 'items'>;

/** The block of one card while it is read: its keys and their plain values, in order. */
export type CardBlock = Map<BlockKey, string>;

export type CardBlockReading =
  | { readonly ok: true; readonly fields: BlockFields }
  | { readonly ok: false; readonly message: string };

type BlockKey = keyof BlockFields;

const TASKS: readonly TaskKind[] = ['draw', 'plan', 'rank'];
const MAX_CHARACTERS: Readonly<Record<BlockKey, number>> = {
  note: CARD_NOTE_MAX_CHARACTERS,
  content: CARD_CONTENT_MAX_CHARACTERS,
  apart: CARD_MAX_CHARACTERS,
  task: CARD_MAX_CHARACTERS,
  items: CARD_MAX_CHARACTERS,
};
const KEYS = Object.keys(MAX_CHARACTERS) as readonly BlockKey[];
const KIND_OF_KEY: Readonly<Partial<Record<BlockKey, DeckKind>>> = {
  apart: 'invitations',
  task: 'tasks',
  items: 'tasks',
};

/** True for an indented line that is neither a card nor a heading. */
export function isBlockLine(line: string): boolean {
  return /^\s+[^\s#*-]/u.test(line);
}

/** Adds a line for which `isBlockLine` is true, or says why it cannot be read. Never throws. */
export function addBlockLine(block: CardBlock, line: string, kind: DeckKind): string | undefined {
  const colon = line.indexOf(':');
  const name = colon === -1 ? '' : line.slice(0, colon).trim();
  const key = KEYS.find((known) => known === name);
  if (colon === -1) {
    return 'An indented line belongs to the card above it and needs a colon, as in "note: …".';
  }
  if (key === undefined) {
    return `"${name.slice(0, 30)}" is not known below a card. Known are ${KEYS.join(', ')}.`;
  }
  if (block.has(key)) return `"${key}" is written twice.`;
  const value = line
    .slice(colon + 1)
    .trim()
    .normalize('NFC');
  // Kept even when it is faulty, so that one fault is not reported as two.
  block.set(key, value);
  const ownKind = KIND_OF_KEY[key];
  if (ownKind !== undefined && ownKind !== kind) {
    return `"${key}" belongs to a deck of "kind: ${ownKind}".`;
  }
  if (value === '') return `"${key}" is empty.`;
  if (value.length > MAX_CHARACTERS[key]) {
    return `"${key}" is longer than ${MAX_CHARACTERS[key]} characters.`;
  }
  return /[{}]/.test(value) ? 'Braces belong at the end of the line with the dash.' : undefined;
}

/** What a whole block says, or what the card still needs. */
export function readCardBlock(block: CardBlock, kind: DeckKind): CardBlockReading {
  const {
    items: itemList,
    task: taskName,
    ...texts
  } = Object.fromEntries(block) as Partial<Record<BlockKey, string>>;
  if (kind === 'invitations' && texts.apart === undefined) {
    return refused(
      'An invitation needs an "apart:" line below it, for partners far from each other.',
    );
  }
  if (kind !== 'tasks') return { ok: true, fields: texts };
  const task = TASKS.find((known) => known === taskName);
  if (task === undefined) return refused(`A task needs "task: ${TASKS.join('", "task: ')}".`);
  const items = itemList?.split(';').map((item) => item.trim());
  const fault = task === 'rank' ? faultOfItems(items ?? []) : undefined;
  if (fault !== undefined) return refused(fault);
  if (task !== 'rank' && items !== undefined) return refused('Only a rank task has "items:".');
  return { ok: true, fields: { ...texts, task, ...(items === undefined ? {} : { items }) } };
}

function faultOfItems(items: readonly string[]): string | undefined {
  if (items.length !== RANK_ITEMS || items.includes('')) {
    return `A rank task needs "items:" with ${RANK_ITEMS} things, a semicolon between each two.`;
  }
  if (items.some((item) => item.length > CARD_ITEM_MAX_CHARACTERS)) {
    return `One of the items is longer than ${CARD_ITEM_MAX_CHARACTERS} characters.`;
  }
  const different = new Set(items.map((item) => item.toLowerCase()));
  return different.size < RANK_ITEMS ? 'Two of the items are the same.' : undefined;
}

function refused(message: string): CardBlockReading {
  return { ok: false, message };
}
