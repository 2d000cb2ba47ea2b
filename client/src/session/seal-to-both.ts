/** What a counsellor does → the command that says so, its words sealed for both partners. Pure. */
import type { FacilitatorView } from '@heard/shared/facilitator-view';
import { type Command, type CommandType, commandSchema } from '@heard/shared/protocol/commands';
import type { Move } from '@heard/shared/protocol/facilitation';
import { newCommandId } from '../secrets/random.ts';
import { sealRecord } from '../secrets/record.ts';
import { type SightReading, toBothContext } from './facilitator-reading.ts';

export interface ChairTap {
  type: Extract<CommandType, 'steer' | 'line' | 'offer' | 'lower' | 'leave'>;
  move?: Move;
  /** The plaintext of what is said to both. */
  text?: string;
}

/** `not-ready`: out of sight, or the key of what is said to both was not read yet. */
export function sealToBoth(
  { own, entries, lineKey }: SightReading,
  { structure }: Pick<FacilitatorView, 'structure'>,
  { type, move, text }: ChairTap,
): Command | 'too-long' | 'not-ready' {
  // Going away is never too early.
  if (structure === null && type !== 'leave') return 'not-ready';
  const place = { id: newCommandId(), seen: entries.length, phase: structure?.phase ?? 0 };
  const stamp = { ...place, type };
  if (text === undefined) return checked(move === undefined ? stamp : { ...stamp, move });
  if (lineKey === null) return 'not-ready';
  const sealed = sealRecord(toBothContext(own.room, lineKey, { ...place, kind: type }), text);
  return sealed.ok ? checked({ ...stamp, body: sealed.envelope }) : 'too-long';
}

/** The wire's own schema makes it a command: what it would refuse is not sent. */
function checked(command: object): Command | 'not-ready' {
  const parsed = commandSchema.safeParse(command);
  return parsed.success ? parsed.data : 'not-ready';
}
