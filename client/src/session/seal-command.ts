/** A tap → the command that carries it, sealed to what this phone has read. Pure but for randomness. */
import type { Bytes32, CommandId } from '@heard/shared/ids';
import {
  type Activity,
  type Command,
  type CommandType,
  commandSchema,
  type Setting,
  type Verdict,
} from '@heard/shared/protocol/commands';
import type { Copy, Scope } from '@heard/shared/protocol/facilitation';
import { sealRecord } from '../secrets/record.ts';
import { keysOf, type Reading } from './reading.ts';
import { isOfThePair, recordContext } from './room-keys.ts';

export interface Tap {
  type: CommandType;
  setting?: Setting;
  activity?: Activity;
  verdict?: Verdict;
  minutes?: number;
  of?: string;
  joinHash?: Bytes32;
  scope?: Scope;
  mayExport?: boolean;
  copy?: Copy;
  /** The plaintext of its record; absent where it carries none. */
  text?: string;
}

export type SealedCommand =
  | { ok: true; command: Command }
  | { ok: false; reason: 'too-long' | 'not-ready' };

/** `phase` is the room's, as this phone last saw it. `not-ready`: there is no key for it yet. */
export function sealCommand(
  reading: Reading,
  phase: number,
  id: CommandId,
  { text, ...fields }: Tap,
): SealedCommand {
  const seen = reading.log.entries.length;
  const bare = { ...fields, id, seen, phase };
  if (text === undefined) return checked(bare);

  const { own, log, pairing } = reading;
  if (isOfThePair(fields.type) && !pairing.isMet) return notReady;
  const place = { room: own.room, seat: own.seat, kind: fields.type, id, seen, phase };
  const context = recordContext(place, keysOf(reading), log);
  if (context === null) return notReady;
  const sealed = sealRecord(context, text);
  return sealed.ok ? checked({ ...bare, body: sealed.envelope }) : sealed;
}

const notReady: SealedCommand = { ok: false, reason: 'not-ready' };

/** The wire's own schema makes it a command: what it would refuse is not sent. */
function checked(command: object): SealedCommand {
  const parsed = commandSchema.safeParse(command);
  return parsed.success ? { ok: true, command: parsed.data } : notReady;
}
