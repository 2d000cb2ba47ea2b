/** Two who say what they want, mark topics, and what lies on their phones of it. */
import { readFileSync } from 'node:fs';
import { parseDeck } from '@heard/shared/decks/deck';
import { seenEntry } from '@heard/shared/game/entry';
import { deviceKey } from '../../../client/src/secrets/local-box.ts';
import { openNote } from '../../../client/src/session/notes.ts';
import { ownHalfOf } from '../../../client/src/session/own-half.ts';
import { type Reading, readEntries, startReading } from '../../../client/src/session/reading.ts';
import type { Wishes } from '../../../client/src/session/room-screen.ts';
import type { KeptSeat } from '../../../client/src/storage/storage.ts';
import type { TestApp } from '../../support/test-app.ts';
import { both, type Couple, tapped } from './couple.ts';
import type { Player } from './player.ts';

const ALL_WISHES: Wishes = { depth: 3, touch: true, desire: true };

const DECK = parseDeck(
  readFileSync(new URL('../../../shared/src/decks/en/desire-topics.md', import.meta.url), 'utf8'),
);
/** Every topic of the deck. */
export const TOPICS = DECK.ok ? DECK.deck.cards : [];

/** The ids of the topics at these places of the deck. */
export function topicsAt(...places: readonly number[]): string[] {
  return places.map((place) => TOPICS[place]?.id ?? '');
}

/** Both ready; resolves once each phone knows what both want. */
export async function agreeOn(couple: Couple, a = ALL_WISHES, b = ALL_WISHES): Promise<void> {
  await couple.a.session.actions.keepWishes(a);
  await couple.b.session.actions.keepWishes(b);
  await tapped(couple.a.session.actions.ready());
  await tapped(couple.b.session.actions.ready());
  await both(
    couple,
    'choosing',
    ({ view, ground }) => view.state === 'choosing' && ground !== null,
  );
}

/** Both pick desire, and one begins it. */
export async function beginDesire(couple: Couple): Promise<void> {
  const { a, b } = couple;
  await tapped(a.session.actions.pick('desire'));
  await tapped(b.session.actions.pick('desire'));
  await both(couple, 'between', ({ view }) => view.state === 'between');
  await tapped(b.session.actions.begin('desire'));
}

export async function toMarking(couple: Couple): Promise<void> {
  if (couple.a.screen().view.state === 'agreeing') await agreeOn(couple);
  await beginDesire(couple);
  await both(couple, 'marking', ({ view }) => view.state === 'marking');
}

/** Resolves once both phones know what both marked. */
export async function knowTopics(couple: Couple): Promise<void> {
  await both(couple, 'what both marked', ({ topics }) => topics !== null);
}

async function seatOf(player: Player): Promise<KeptSeat> {
  const seat = await player.phone.storage.findSeat(player.room);
  if (seat === null) throw new Error('no seat');
  return seat;
}

const NOTES = ['chosen.agreement', 'chosen.topics', 'ground.agreement', 'ground.topics'];

/** What a thief reads of the findings who holds the phone and its key; by the name of each note. */
export async function groundNotesOf(player: Player): Promise<Record<string, string>> {
  const { token } = await seatOf(player);
  const notes: Record<string, string> = {};
  for (const name of NOTES) {
    const box = await player.phone.storage.readNote(player.room, name);
    if (box !== null) notes[name] = openNote(deviceKey(token), name, box);
  }
  return notes;
}

/**
 * What this player's keys open of everything the server has on its disk, what it holds back too.
 */
export async function readingOf(player: Player, app: TestApp): Promise<Reading> {
  const seat = await seatOf(player);
  const reading = startReading(ownHalfOf(seat));
  const entries = await app.store.read(player.room, 0, 1_000);
  const published = new Set(entries.map(({ held }) => held?.id));
  const all = entries.map((entry) => {
    const seen = seenEntry(entry);
    const isHeldBack = entry.type === 'match' && entry.held === undefined;
    return isHeldBack && !published.has(entry.id) ? { ...seen, body: entry.body } : seen;
  });
  return readEntries(reading, all, { seq: seat.lastSeq, hash: seat.lastHash });
}

/** The texts of all halves of one type, as this reading opened them. */
export function halvesIn({ log, opened }: Reading, type: 'blind' | 'match'): string[] {
  return log.entries
    .filter((entry) => entry.type === type)
    .flatMap(({ id, held }) => [held?.id, id])
    .flatMap((id) => {
      const found = opened.get(id ?? '');
      return found?.kind === 'text' ? [found.text] : [];
    });
}
