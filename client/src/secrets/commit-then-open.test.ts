/** Commit, then open, over a server that relays in every order it may, and keeps everything. */
import type { Envelope } from '@heard/shared/envelope';
import { type Bytes32, otherSeat, type RoomId, SEATS, type Seat } from '@heard/shared/ids';
import { MAX_RATING } from '@heard/shared/limits';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { senderKey } from './epoch-keys.ts';
import { newCommandId, newRoomId, newSecret, newToken } from './random.ts';
import {
  commitRating,
  meet,
  type OwnRating,
  openingText,
  parseOpening,
  parseSeal,
  type Rating,
  type RatingPlace,
  type RatingSeal,
  type RatingSide,
  sealText,
} from './rating-seal.ts';
import { openRecord, type RecordContext, sealRecord } from './record.ts';

const RATINGS: readonly Rating[] = [...Array(MAX_RATING + 1).keys(), null];
const rating = fc.constantFrom(...RATINGS);

type Move = `${'seal' | 'open'}-${Seat}`;
type Kind = 'seal' | 'open';
interface Relayed {
  seat: Seat;
  kind: Kind;
  envelope: Envelope;
  context: Omit<RecordContext, 'key'>;
}

interface Phone {
  seat: Seat;
  own: OwnRating;
  /** Every record this phone was given. */
  received: Relayed[];
}

/** Every order in which the four records can reach the server: no phone opens before both seals. */
function orders(): Move[][] {
  const seals: Move[][] = [
    ['seal-a', 'seal-b'],
    ['seal-b', 'seal-a'],
  ];
  const opens: Move[][] = [
    ['open-a', 'open-b'],
    ['open-b', 'open-a'],
  ];
  return seals.flatMap((first) => opens.map((second) => [...first, ...second]));
}

/** `impatient` is a server that hands the first opening on at once instead of holding it. */
function exchange(felt: Rating, guess: Rating, order: readonly Move[], isImpatient: boolean) {
  const room: RoomId = newRoomId();
  const epochKey = newSecret();
  const place = (seat: Seat): RatingPlace => ({ room, seat, turn: 1 });
  const phones: Record<Seat, Phone> = {
    a: { seat: 'a', own: { rating: felt, salt: newToken() }, received: [] },
    b: { seat: 'b', own: { rating: guess, salt: newToken() }, received: [] },
  };
  const log: Relayed[] = [];
  const held: Relayed[] = [];
  /** What each phone could read of its partner at each point, and whether it had sealed by then. */
  const readings: Array<{ reader: Seat; isSealed: boolean; hasOpened: boolean; texts: string[] }> =
    [];

  function read(phone: Phone, kind?: Kind): string[] {
    return phone.received
      .filter((record) => record.seat !== phone.seat && (kind ?? record.kind) === record.kind)
      .flatMap((record) => {
        const key = senderKey(epochKey, record.seat, 1);
        const opened = openRecord({ ...record.context, key }, record.envelope);
        return opened.ok ? [opened.text] : [];
      });
  }

  function send(phone: Phone, kind: Kind, text: string): Relayed {
    const context = {
      room,
      epoch: 1,
      seat: phone.seat,
      kind,
      phase: kind === 'seal' ? 4 : 5,
      id: newCommandId(),
      seen: log.length,
      prevHash: newSecret(),
    };
    const sealed = sealRecord({ ...context, key: senderKey(epochKey, phone.seat, 1) }, text);
    if (!sealed.ok) throw new Error(sealed.reason);
    return { seat: phone.seat, kind, envelope: sealed.envelope, context };
  }

  function publish(...records: Relayed[]): void {
    for (const seat of SEATS) phones[seat].received.push(...records);
  }

  function note(): void {
    for (const reader of SEATS) {
      const sent = (kind: Kind) =>
        log.some((record) => record.seat === reader && record.kind === kind);
      const texts = read(phones[reader]);
      readings.push({ reader, isSealed: sent('seal'), hasOpened: sent('open'), texts });
    }
  }

  function partnerSeal(phone: Phone): RatingSeal {
    const parsed = parseSeal(read(phone, 'seal')[0] ?? '');
    if (!parsed.ok) throw new Error('a phone opened without the partner’s seal');
    return parsed.value;
  }

  note();
  for (const move of order) {
    const phone = phones[move.endsWith('a') ? 'a' : 'b'];
    if (move.startsWith('seal')) {
      const record = send(phone, 'seal', sealText(place(phone.seat), phone.own));
      log.push(record);
      publish(record);
    } else {
      const record = send(phone, 'open', openingText(phone.own, partnerSeal(phone)));
      log.push(record);
      held.push(record);
      if (isImpatient) publish(record);
      else if (held.length === 2) publish(...held);
    }
    note();
  }

  function sideOf(seat: Seat, reader: Phone): RatingSide {
    const isOwn = seat === reader.seat;
    const seal = parseSeal(
      isOwn ? sealText(place(seat), reader.own) : (read(reader, 'seal')[0] ?? ''),
    );
    const opening = parseOpening(
      isOwn ? openingText(reader.own, partnerSeal(reader)) : (read(reader, 'open')[0] ?? ''),
    );
    if (!seal.ok || !opening.ok) throw new Error('a record that cannot be read');
    return { place: place(seat), seal: seal.value, opening: opening.value };
  }

  const meetings = SEATS.map((seat) =>
    meet({ own: sideOf(seat, phones[seat]), partner: sideOf(otherSeat(seat), phones[seat]) }),
  );
  return { phones, log, readings, meetings, place, sideOf };
}

describe('commit, then open, over every order', () => {
  it('a phone learns only what both opened', () => {
    for (const order of orders()) {
      fc.assert(
        fc.property(rating, rating, fc.boolean(), (felt, guess, isImpatient) => {
          const { meetings } = exchange(felt, guess, order, isImpatient);
          const isClosed = felt === null || guess === null;
          expect(meetings).toEqual(
            isClosed
              ? [{ kind: 'closed' }, { kind: 'closed' }]
              : [
                  { kind: 'met', own: felt, partner: guess },
                  { kind: 'met', own: guess, partner: felt },
                ],
          );
        }),
        { numRuns: 60 },
      );
    }
  });

  it('before its own seal a phone can read no more than a commitment, however it searches', () => {
    for (const order of orders()) {
      fc.assert(
        fc.property(rating, rating, fc.boolean(), (felt, guess, isImpatient) => {
          const run = exchange(felt, guess, order, isImpatient);
          for (const reading of run.readings) {
            if (reading.isSealed) continue;
            for (const text of reading.texts) {
              const seal = JSON.parse(text) as Record<string, unknown>;
              expect(Object.keys(seal).sort()).toEqual(['commitment', 'isClosed']);
              const partner = otherSeat(reading.reader);
              const known = [run.phones[reading.reader].own.salt, seal.commitment as Bytes32];
              for (const salt of [...known, ...Array.from({ length: 20 }, newToken)]) {
                const tried = RATINGS.map((value) =>
                  commitRating(run.place(partner), { rating: value, salt }),
                );
                expect(tried).not.toContain(seal.commitment);
              }
              // The search would succeed with the salt: it is the salt that is missing.
              const { salt } = run.phones[partner].own;
              const tried = RATINGS.map((value) =>
                commitRating(run.place(partner), { rating: value, salt }),
              );
              expect(tried).toContain(seal.commitment);
            }
          }
        }),
        { numRuns: 40 },
      );
    }
  });

  it('no opening can be read before both openings were sent, unless the server breaks its word', () => {
    for (const order of orders()) {
      const { readings } = exchange(3, 8, order, false);
      for (const { texts } of readings.slice(0, -2)) {
        expect(texts.filter((text) => parseOpening(text).ok)).toEqual([]);
      }
      for (const { texts } of readings.slice(-2)) {
        expect(texts.filter((text) => parseOpening(text).ok)).toHaveLength(1);
      }
    }
  });

  it('even a server that breaks its word comes too late to change what was sealed', () => {
    for (const order of orders()) {
      const { readings } = exchange(3, 8, order, true);
      const early = readings.filter(
        ({ texts, hasOpened }) => !hasOpened && texts.some((text) => parseOpening(text).ok),
      );
      expect(early.length).toBeGreaterThan(0);
      for (const { isSealed } of early) expect(isSealed).toBe(true);
    }
    // Sealed at 8, having then seen a 3: no other number opens that seal, whatever the salt.
    const { phones, sideOf } = exchange(3, 8, ['seal-a', 'seal-b', 'open-a', 'open-b'], true);
    const own = sideOf('a', phones.a);
    const partner = sideOf('b', phones.a);
    for (const value of RATINGS) {
      if (value === null || value === 8) continue;
      for (const salt of [phones.b.own.salt, phones.a.own.salt, newToken()]) {
        const changed = { ...partner, opening: { rating: value, salt } };
        expect(meet({ own, partner: changed })).toEqual({ kind: 'mismatch' });
      }
    }
  });

  it('the log alone opens nothing and looks the same for every rating', () => {
    const lengths = new Set<number>();
    for (const felt of RATINGS) {
      for (const guess of RATINGS) {
        const { log } = exchange(felt, guess, ['seal-a', 'seal-b', 'open-b', 'open-a'], false);
        for (const record of log) {
          lengths.add(record.envelope.length);
          const opened = openRecord({ ...record.context, key: newSecret() }, record.envelope);
          expect(opened).toEqual({ ok: false, reason: 'unreadable' });
        }
      }
    }
    expect(lengths.size).toBe(1);
  });
});
