import type { Envelope } from '@heard/shared/envelope';
import { type Bytes32, otherSeat, type Seat } from '@heard/shared/ids';
import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import { describe, expect, it } from 'vitest';
import { keyPairFrom, newKeyPair } from '../secrets/pairing.ts';
import { newCommandId, newSecret, newToken } from '../secrets/random.ts';
import { sealRecord } from '../secrets/record.ts';
import { encodeHello, encodeIntroduction, encodeInvitation } from '../secrets/words.ts';
import type { KeptSeat } from '../storage/storage.ts';
import { emptyLog, extendLog, type Log } from './log.ts';
import { seatByInvitation, seatInNewRoom } from './new-seat.ts';
import { ownHalfOf } from './own-half.ts';
import { readInvitationEntries } from './read-invitation.ts';
import { type Reading, readEntries, startReading } from './reading.ts';
import { recordContext } from './room-keys.ts';

interface Meeting {
  a: KeptSeat;
  b: KeptSeat;
  entries: SeenEntry[];
}

const NO_PLACE = { sitting: 1, turn: 0, at: 0 };

/** The seats as they make themselves, and the three entries by which they meet. */
function meeting(): Meeting {
  const setting = { where: 'apart', how: 'written' } as const;
  const a = seatInNewRoom({ name: 'Ines', setting }, 0);
  if (a.door?.kind !== 'create' || a.linkSecret === null || a.salt === null) throw new Error('a');
  const { id, seen, phase, body } = a.door.request.command;
  const create: SeenEntry = {
    ...NO_PLACE,
    seq: 1,
    seat: 'a',
    type: 'create',
    id,
    seen,
    phase,
    body,
    setting,
  };
  const link = { room: a.room, secret: a.linkSecret };
  const read = readInvitationEntries(link, [create]);
  if (!read.ok) throw new Error(read.reason);
  const b = seatByInvitation(link, read, [create], 'Tom', 0);
  if (b.door?.kind !== 'claim') throw new Error('b');
  const { joinProof, tokenHash, ...stamp } = b.door.request;
  const claim: SeenEntry = { ...NO_PLACE, ...stamp, seq: 2, seat: 'b', type: 'claim' };
  const introduction = { publicKey: keyPairFrom(a.secretKey).publicKey, salt: a.salt };
  const introduce = sealedBy(
    a,
    [create, claim],
    'a',
    'introduce',
    encodeIntroduction(introduction),
  );
  return { a, b, entries: [create, claim, introduce] };
}

/** A record of the introduction, by anyone who holds the link: that is all its key asks for. */
function sealedBy(
  { room, introductionKey }: KeptSeat,
  before: readonly SeenEntry[],
  seat: Seat,
  kind: string,
  text: string,
  id: string = newCommandId(),
): SeenEntry {
  const log: Log = extendLog(emptyLog(room), before).log;
  const seq = before.length + 1;
  const seen = kind === 'claim' ? 1 : seq - 1;
  const place = { room, seat, kind, id, seen, phase: seq - 1 };
  const keys = { introduction: introductionKey, pair: null, invite: null };
  const context = recordContext(place, keys, log);
  const sealed = context === null ? null : sealRecord(context, text);
  if (!sealed?.ok) throw new Error('not sealed');
  const body: Envelope = sealed.envelope;
  return { ...NO_PLACE, seq, seat, type: kind, id, seen, phase: seq - 1, body };
}

function readAs(kept: KeptSeat, entries: readonly SeenEntry[], epochKey = kept.epochKey): Reading {
  const start = startReading(ownHalfOf({ ...kept, epochKey }));
  return readEntries(start, entries, { seq: kept.lastSeq, hash: kept.lastHash });
}

/** What a phone that noticed must not have: a meeting. */
function expectNoticed(reading: Reading): void {
  expect(reading.isTampered).toBe(true);
  expect(reading.pairing.isMet).toBe(false);
}

describe('the meeting of two phones', () => {
  it('[EN22] gives both the same key, and neither a reason to doubt', () => {
    const { a, b, entries } = meeting();
    const [left, right] = [readAs(a, entries), readAs(b, entries)];
    expect([left.isTampered, right.isTampered]).toEqual([false, false]);
    expect([left.pairing.isMet, right.pairing.isMet]).toEqual([true, true]);
    expect(left.pairing.epochKey).toEqual(right.pairing.epochKey);
    expect(left.pairing.names).toEqual({ a: 'Ines', b: 'Tom' });
  });

  it('[EN23] takes no other key from the inviter than the invitation was bound to', () => {
    const { a, b, entries } = meeting();
    const before = entries.slice(0, 2);
    const swapped = { publicKey: newKeyPair().publicKey, salt: a.salt ?? newToken() };
    const introduce = sealedBy(a, before, 'a', 'introduce', encodeIntroduction(swapped));
    expectNoticed(readAs(b, [...before, introduce]));
    expect(readAs(b, [...before, introduce]).pairing.epochKey).toBeNull();
    expectNoticed(readAs(a, [...before, introduce]));
  });

  it('[EN24] notices an invitation or a claim in this phone’s name that it did not send', () => {
    const { a, b, entries } = meeting();
    const commitment = newToken();
    const otherWords = encodeInvitation({ name: 'Ines', commitment });
    expectNoticed(readAs(a, [sealedBy(a, [], 'a', 'create', otherWords, a.doorId)]));
    const own = encodeInvitation({ name: 'Ines', commitment: a.commitment });
    expectNoticed(readAs(a, [sealedBy(a, [], 'a', 'create', own)]));

    const [create] = entries;
    if (create === undefined) throw new Error('nothing was created');
    const theirs = encodeHello({ name: 'Tom', publicKey: newKeyPair().publicKey });
    const claim = sealedBy(b, [create], 'b', 'claim', theirs, b.doorId);
    expectNoticed(readAs(b, [create, claim]));
    const mine = encodeHello({ name: 'Tom', publicKey: keyPairFrom(b.secretKey).publicKey });
    expectNoticed(readAs(b, [create, sealedBy(b, [create], 'b', 'claim', mine)]));
  });

  it('[EN25] takes no public key that would force a known result', () => {
    const { a, entries } = meeting();
    const [create] = entries;
    if (create === undefined) throw new Error('nothing was created');
    const zero = Buffer.alloc(32).toString('base64url') as Bytes32;
    const claim = sealedBy(a, [create], 'b', 'claim', encodeHello({ name: '', publicKey: zero }));
    const reading = readAs(a, [create, claim]);
    expectNoticed(reading);
    expect(reading.pairing.epochKey).toBeNull();
  });

  it('[EN26] does not happen twice, nor in the other’s name, nor to another key than before', () => {
    const { a, b, entries } = meeting();
    const hello = encodeHello({ name: 'Another', publicKey: newKeyPair().publicKey });
    expect(readAs(a, [...entries, sealedBy(a, entries, 'b', 'claim', hello)]).isTampered).toBe(
      true,
    );
    const words = encodeIntroduction({
      publicKey: keyPairFrom(a.secretKey).publicKey,
      salt: a.salt ?? newToken(),
    });
    const again = sealedBy(a, entries, 'a', 'introduce', words);
    expect(readAs(b, [...entries, again]).isTampered).toBe(true);
    const before = entries.slice(0, 2);
    const inTheirName = sealedBy(a, before, otherSeat('a'), 'introduce', words);
    expectNoticed(readAs(b, [...before, inTheirName]));
    for (const seat of [a, b]) expectNoticed(readAs(seat, entries, newSecret()));
  });
});
