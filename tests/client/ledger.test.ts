// The counsellor's book across sessions: the real crypto, the real storage, and what would be found there.
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createLedger, type Ledger } from '../../client/src/journal/ledger.ts';
import type { SessionLine } from '../../client/src/journal/session-line.ts';
import { sessionLineOf } from '../../client/src/journal/session-line-of.ts';
import { openIndexedStorage } from '../../client/src/storage/indexed-storage.ts';
import { openMemoryStorage } from '../../client/src/storage/memory-storage.ts';
import type { ClientStorage } from '../../client/src/storage/storage.ts';
import { CANARY, sightedSession, sightedTurn } from './support/sighted-session.ts';

const PASSPHRASE = 'blue kettle river stone';
/** As little work as a lock may ask for: how hard a guess is has its own test. */
const COST = { n: 16, r: 1, p: 1 };
const TOTAL = { couple: 'Couple one', at: 9, name: 'Sam', label: 'Quokka scale', value: -2.5 };
let databases = 0;

const KINDS: Record<string, () => Promise<ClientStorage>> = {
  'in IndexedDB': () => {
    databases += 1;
    return openIndexedStorage(`ledger-${databases}`);
  },
  'in memory': async () => openMemoryStorage(),
};

function lineOf(couple: string, changed: Partial<SessionLine> = {}): SessionLine {
  const line = sessionLineOf(sightedSession(), couple);
  if (line === null) throw new Error('no line');
  return { ...line, ...changed };
}

function couplesOf(ledger: Ledger) {
  const state = ledger.state();
  if (state.kind !== 'open') throw new Error(`the ledger is ${state.kind}`);
  return state.entries;
}

for (const [kind, open] of Object.entries(KINDS)) {
  describe(`change across sessions ${kind}`, () => {
    const begun = async () => {
      const storage = await open();
      onTestFinished(() => storage.close());
      return { storage, ledger: createLedger(async () => storage, COST) };
    };

    it('[BW20] keeps nothing before it is turned on, nor of a couple it is not on for', async () => {
      const { storage, ledger } = await begun();
      await ledger.refresh();
      await ledger.setCoupleOn('Couple one', true);
      await ledger.keepSession(lineOf('Couple one'));
      expect(await storage.ledger.pages()).toEqual([]);
      await ledger.begin(PASSPHRASE);
      await ledger.keepSession(lineOf('Couple one'));
      await ledger.keepTotal(TOTAL);
      expect(couplesOf(ledger)).toEqual([]);
      await ledger.setCoupleOn('Couple one', true);
      await ledger.keepSession(lineOf('Couple one'));
      await ledger.keepSession(lineOf('Couple two'));
      expect(couplesOf(ledger)).toMatchObject([
        { couple: 'Couple one', isOn: true, sessions: [{}], totals: [] },
      ]);
      await ledger.setCoupleOn('Couple one', false);
      await ledger.keepSession(lineOf('Couple one', { session: 'another' }));
      await ledger.keepTotal(TOTAL);
      expect(couplesOf(ledger)).toMatchObject([{ isOn: false, sessions: [{}], totals: [] }]);
      // The journal of the same person is another book.
      expect(await storage.journal.find()).toBeNull();
    });

    it('[BW21] is read only with its passphrase, and lies there with no readable word', async () => {
      const { storage, ledger } = await begun();
      await ledger.begin(PASSPHRASE);
      await ledger.setCoupleOn('Couple one', true);
      await ledger.keepSession(lineOf('Couple one'));
      await ledger.keepTotal(TOTAL);
      const kept = JSON.stringify([await storage.ledger.pages(), await storage.ledger.find()]);
      for (const word of ['Couple one', 'Robin', 'Sam', 'Quokka', PASSPHRASE, '"felt"']) {
        expect(kept).not.toContain(word);
      }
      ledger.lock();
      expect(ledger.state()).toMatchObject({ kind: 'locked' });
      const again = createLedger(async () => storage, COST);
      expect(await again.unlock('blue kettle river')).toBe(false);
      expect(await again.unlock(PASSPHRASE)).toBe(true);
      expect(couplesOf(again)).toMatchObject([
        { sessions: [lineOf('Couple one')], totals: [{ kind: 'total', ...TOTAL }] },
      ]);
    });

    it('[BW22] replaces a line that is kept again, and deletes a line, a couple, or all', async () => {
      const { storage, ledger } = await begun();
      await ledger.begin(PASSPHRASE);
      for (const couple of ['One', 'Two']) {
        await ledger.setCoupleOn(couple, true);
        await ledger.keepSession(lineOf(couple));
        await ledger.keepSession(lineOf(couple, { people: [] }));
        await ledger.keepSession(lineOf(couple, { session: 'second', at: 1 }));
        await ledger.keepTotal({ ...TOTAL, couple });
      }
      expect(couplesOf(ledger)).toMatchObject([
        { couple: 'One', sessions: [{ session: 'second' }, { people: [] }], totals: [{}] },
        { couple: 'Two', sessions: [{}, {}] },
      ]);
      const [one] = couplesOf(ledger);
      if (one?.sessions[0] === undefined) throw new Error('nothing kept');
      await ledger.removeLine(one.sessions[0]);
      expect(couplesOf(ledger)[0]?.sessions).toHaveLength(1);
      await ledger.removeCouple('One');
      expect(couplesOf(ledger)).toMatchObject([{ couple: 'Two', sessions: [{}, {}] }]);
      expect(await storage.ledger.pages()).toHaveLength(4);
      await ledger.remove();
      expect(ledger.state()).toMatchObject({ kind: 'none' });
      expect(await storage.ledger.pages()).toEqual([]);
      expect(await storage.ledger.find()).toBeNull();
    });
  });
}

describe('the line of a session', () => {
  it('[BW23] holds means of numbers in sight and circles that were shared, and no word', () => {
    expect(sessionLineOf(sightedSession({ scope: 'none' }), 'One')).toBeNull();
    expect(sessionLineOf(sightedSession({ scope: 'structure' }), 'One')).toBeNull();
    const turns = [
      sightedTurn(0, { felt: 8, guess: 5 }),
      sightedTurn(2, { felt: 5, guess: 6 }),
      sightedTurn(1, { felt: null, guess: null }),
      sightedTurn(4, { felt: 0, guess: 0, sitting: 7 }),
    ];
    const line = sessionLineOf(sightedSession({ scope: 'words', mayExport: true, turns }), 'One');
    expect(line?.people).toEqual([
      { seat: 'a', name: 'Robin', felt: 6.5, guess: null, circlesBefore: 4, circlesAfter: 8 },
      { seat: 'b', name: 'Sam', felt: null, guess: 5.5, circlesBefore: null, circlesAfter: null },
    ]);
    expect(JSON.stringify(line)).not.toContain(CANARY);
  });

  it('[BW23] never holds a mean outside what was rated', () => {
    const rating = fc.option(fc.integer({ min: 0, max: 10 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(rating, rating), { maxLength: 12 }), (ratings) => {
        const turns = ratings.map(([felt, guess], turn) => sightedTurn(turn, { felt, guess }));
        const line = sessionLineOf(sightedSession({ scope: 'numbers', turns }), 'One');
        for (const person of line?.people ?? []) {
          const own = turns.filter(({ speaker }) => speaker === person.seat);
          const felt = own.flatMap((turn) => turn.felt ?? []);
          expect(person.felt === null).toBe(felt.length === 0);
          if (person.felt === null) continue;
          expect(person.felt).toBeGreaterThanOrEqual(Math.min(...felt));
          expect(person.felt).toBeLessThanOrEqual(Math.max(...felt));
        }
      }),
    );
  });
});
