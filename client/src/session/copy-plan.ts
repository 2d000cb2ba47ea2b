/**
 * Whether a command may take a copy of its words along for the facilitator, and of what. Pure.
 *
 * Only where both let this kind be seen when its author sealed it, and still do when it is sent; only
 * to the key this phone has verified; and of nothing that is not in the record beside it.
 */
import { sightOf } from '@heard/shared/game/sight';
import { otherSeat } from '@heard/shared/ids';
import type { Command } from '@heard/shared/protocol/commands';
import {
  copyLevelOf,
  reaches,
  type Scope,
  smallerScope,
} from '@heard/shared/protocol/facilitation';
import type { CopyOrder } from '../secrets/copy.ts';
import { epochKeyAt, senderKey } from '../secrets/epoch-keys.ts';
import { openRecord } from '../secrets/record.ts';
import { copyTextOf } from './copy-text.ts';
import { isKeyGiven } from './key-owed.ts';
import { chairOf } from './log.ts';
import { keysOf, type Reading } from './reading.ts';
import { recordContext } from './room-keys.ts';
import type { ThirdChair } from './third-chair.ts';

/** `atMost`: what may be seen whatever the log says. Null for no copy. */
export function copyPlan(reading: Reading, command: Command, atMost: Scope): CopyOrder | null {
  const text = textOf(reading, command);
  return text === null ? null : orderFor(reading, command, atMost, text);
}

/**
 * What may be seen as the server tells it, and no more than this phone's owner allows in what is still
 * on its way: a no counts from the moment it is tapped.
 */
export function atMostOf(byServer: Scope, unsent: readonly Command[]): Scope {
  return unsent.reduce((scope: Scope, command) => {
    if (command.type === 'dismiss') return 'none';
    return command.type === 'consent' ? smallerScope(scope, command.scope) : scope;
  }, byServer);
}

/** Whether what has no record, and so cannot go without its copy, may still be sent. */
export function isStillShown(reading: Reading, command: Command, atMost: Scope): boolean {
  if (command.type !== 'measure') return true;
  const order = orderFor(reading, command, atMost, '');
  return order !== null && order.place.epoch === command.copy.epoch;
}

/** The same for what has no record: `text` is for the facilitator alone. */
export function orderFor(
  reading: Reading,
  command: Pick<Command, 'type' | 'id' | 'seen'> & { scope?: Scope },
  atMost: Scope,
  text: string,
): CopyOrder | null {
  const { own, log, pairing, facilitator, isTampered } = reading;
  const { type: kind, id, seen } = command;
  const level = copyLevelOf(kind);
  const [then, now] = [log.chairs[seen], chairOf(log)];
  const { known } = facilitator;
  if (isTampered || known === null || level === null || then === undefined) return null;
  // Somebody else came since, or something came out of sight: what was sealed before is not theirs.
  if (then.now.tokenHash !== now.now.tokenHash || then.now.epoch !== now.now.epoch) return null;
  const seenNow = smallerScope(scopeWith(then), scopeWith(now));
  // A yes makes the scope what it is; the server hears of it with this very command.
  const scope = kind === 'consent' ? seenNow : smallerScope(seenNow, atMost);
  if (kind === 'consent' && isKeyGiven(log)) return null;
  const { epoch } = then.now;
  if (!reaches(scope, level) || pairing.epochKey === null) return null;
  const key = senderKey(epochKeyAt(pairing.epochKey, epoch), own.seat, epoch);
  const place = { room: own.room, epoch, seat: own.seat, kind, id };
  return { place, key, publicKey: known.publicKey, psk: known.psk, text };

  function scopeWith({ now: chair }: ThirdChair): Scope {
    if (kind !== 'consent') return sightOf(chair);
    const theirs = chair.consents[otherSeat(own.seat)].scope;
    return smallerScope(command.scope ?? 'none', theirs);
  }
}

/** From the sealed record itself: what is copied is what the partner will read. */
function textOf(reading: Reading, command: Command): string | null {
  if (!('body' in command) || command.body === undefined) return null;
  const { own, log } = reading;
  const place = { ...command, room: own.room, seat: own.seat, kind: command.type };
  const context = recordContext(place, keysOf(reading), log);
  const record = context === null ? null : openRecord(context, command.body);
  return record?.ok ? copyTextOf({ place, text: record.text }, reading) : null;
}
