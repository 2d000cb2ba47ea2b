import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import type { StateName, View } from '@heard/shared/view';
import { describe, expect, it } from 'vitest';
import { newToken } from '../secrets/random.ts';
import { dueByItself, isAutomatic } from './automatic.ts';
import type { Opened } from './opened.ts';
import type { Reading } from './reading.ts';
import type { Transcript } from './transcript.ts';

const SEAL: Opened = { kind: 'seal', value: { commitment: newToken(), isClosed: false } };
const SEALS = { a: 'seal-a', b: 'seal-b' };

function readingWith(
  change: { isTampered?: boolean; isMet?: boolean; opened?: [string, Opened][] } = {},
): Reading {
  const {
    isTampered = false,
    isMet = true,
    opened = [
      ['seal-a', SEAL],
      ['seal-b', SEAL],
    ],
  } = change;
  return {
    own: { seat: 'a' },
    log: { entries: [] as SeenEntry[] },
    opened: new Map(opened),
    pairing: { isMet, partnerPublicKey: isMet ? 'key' : null },
    isTampered,
  } as unknown as Reading;
}

const transcript = (seals: Transcript['seals'], turn = 2) =>
  ({ turns: [{ turn }], seals }) as unknown as Transcript;
const view = (state: StateName, allowed: string[]) =>
  ({ state, allowed, turn: 2 }) as unknown as View;

describe('what is due by itself', () => {
  it.each([
    ['settling', 'blind'],
    ['matching', 'match'],
    ['opening', 'open'],
    ['showing', 'show'],
  ] as const)(
    '[CL125] is done in %s, once it is allowed and while the log adds up',
    (state, type) => {
      const due = (reading: Reading, allowed = [type as string]) =>
        dueByItself(reading, transcript(SEALS), view(state, allowed));
      expect(due(readingWith())).toMatchObject({ type });
      expect(due(readingWith(), [])).toBeNull();
      expect(due(readingWith({ isTampered: true }))).toBeNull();
      expect(isAutomatic(type)).toBe(true);
    },
  );

  it('[CL125] shows and opens only what both were read to have sealed in this very turn', () => {
    for (const [state, type] of [
      ['opening', 'open'],
      ['showing', 'show'],
    ] as const) {
      const at = view(state, [type]);
      expect(dueByItself(readingWith(), transcript({ a: 'seal-a' }), at)).toBeNull();
      expect(dueByItself(readingWith(), transcript({ b: 'seal-b' }), at)).toBeNull();
      expect(dueByItself(readingWith(), transcript(SEALS, 1), at)).toBeNull();
      const unread = readingWith({
        opened: [
          ['seal-a', SEAL],
          ['seal-b', { kind: 'unreadable' }],
        ],
      });
      expect(dueByItself(unread, transcript(SEALS), at)).toBeNull();
    }
  });

  it('[CL125] is nothing where a tap is needed: topics are marked by hand, and so is everything else', () => {
    for (const state of ['marking', 'choosing', 'between', 'answering', 'making'] as const) {
      const allowed = ['blind', 'pick', 'begin', 'seal', 'finish'];
      expect(dueByItself(readingWith(), transcript(SEALS), view(state, allowed))).toBeNull();
    }
    expect(
      dueByItself(readingWith({ isMet: false }), transcript({}), view('settling', ['blind'])),
    ).toBeNull();
    expect(isAutomatic('pick')).toBe(false);
  });
});
