/** One of every command a room can be sent, ready to be stamped with what its sender had seen. */
import type { Envelope } from '@heard/shared/envelope';
import { envelopeSchema } from '@heard/shared/envelope';
import type { RoomState } from '@heard/shared/game/room-state';
import type { Author } from '@heard/shared/ids';
import { bytes32Schema, commandIdSchema } from '@heard/shared/ids';
import type { RoomCommand, RoomCommandType, Setting } from '@heard/shared/protocol/commands';
import { ACTIVITIES, VERDICTS } from '@heard/shared/protocol/commands';
import { type Copy, copySchema, MOVES, SCOPES } from '@heard/shared/protocol/facilitation';

export const AUTHORS: readonly Author[] = ['a', 'b', 'facilitator', 'room'];
export const MINUTES = 20;
export const SPOKEN: Setting = { where: 'together', how: 'spoken' };
export const WRITTEN: Setting = { where: 'apart', how: 'written' };

/** Secrets of the server's: no view and no seen entry may ever hold one of them. */
export const JOIN_HASH = bytes32Schema.parse(`${'join-hash-of-the-room-'.padEnd(42, '0')}A`);
export const TOKEN_HASH_A = bytes32Schema.parse(`${'token-hash-of-seat-a-'.padEnd(42, '0')}A`);
export const TOKEN_HASH_B = bytes32Schema.parse(`${'token-hash-of-seat-b-'.padEnd(42, '0')}A`);

export const TOKEN_HASH_F = bytes32Schema.parse(`${'token-hash-of-facilitator-'.padEnd(42, '0')}A`);
export const FACILITATOR_JOIN_HASH = bytes32Schema.parse(
  `${'join-hash-for-facilitator-'.padEnd(42, '0')}A`,
);

/** A copy of the smallest size, told apart by its first characters. */
export function copyOf(label: string, epoch = 1): Copy {
  return copySchema.parse({
    epoch,
    commitment: `${'commitment-'.padEnd(42, '0')}A`,
    box: label.padEnd(407, '_'),
  });
}

/** A sealed record of the smallest size, told apart by its first characters. */
export function envelope(label: string): Envelope {
  return envelopeSchema.parse(label.padEnd(399, '_'));
}

export function commandId(number: number): RoomCommand['id'] {
  return commandIdSchema.parse(`${String(number).padStart(21, '0')}A`);
}

const stamp = { id: commandId(0), seen: 0, phase: 0 };
const body = envelope('body');

export const TEMPLATES: readonly RoomCommand[] = [
  {
    ...stamp,
    type: 'create',
    joinHash: JOIN_HASH,
    tokenHash: TOKEN_HASH_A,
    setting: SPOKEN,
    body,
  },
  {
    ...stamp,
    type: 'host',
    joinHashes: [JOIN_HASH, JOIN_HASH],
    tokenHash: TOKEN_HASH_F,
    setting: SPOKEN,
    body,
  },
  { ...stamp, type: 'claim', tokenHash: TOKEN_HASH_B, link: 0, body },
  { ...stamp, type: 'claim', tokenHash: TOKEN_HASH_B, link: 1, body },
  { ...stamp, type: 'attend', tokenHash: TOKEN_HASH_F, body },
  { ...stamp, type: 'expire' },
  { ...stamp, type: 'introduce', body },
  { ...stamp, type: 'change-setting', setting: SPOKEN },
  { ...stamp, type: 'change-setting', setting: WRITTEN },
  { ...stamp, type: 'ready' },
  { ...stamp, type: 'blind', body },
  { ...stamp, type: 'match', body },
  { ...stamp, type: 'pick', body },
  ...ACTIVITIES.map((activity) => ({ ...stamp, type: 'begin', activity, body }) as const),
  { ...stamp, type: 'choose' },
  { ...stamp, type: 'ask', body },
  { ...stamp, type: 'pass' },
  { ...stamp, type: 'need', body },
  { ...stamp, type: 'share', body },
  { ...stamp, type: 'reflect', body },
  { ...stamp, type: 'hand-over' },
  ...VERDICTS.map((verdict) => ({ ...stamp, type: 'check', verdict }) as const),
  { ...stamp, type: 'support' },
  { ...stamp, type: 'seal', body },
  { ...stamp, type: 'open', body },
  { ...stamp, type: 'show', body },
  { ...stamp, type: 'add', body },
  { ...stamp, type: 'finish' },
  { ...stamp, type: 'accept' },
  { ...stamp, type: 'smaller' },
  { ...stamp, type: 'wish', body },
  { ...stamp, type: 'continue' },
  { ...stamp, type: 'appreciate' },
  { ...stamp, type: 'close' },
  { ...stamp, type: 'again' },
  { ...stamp, type: 'tell', body },
  { ...stamp, type: 'lend', body },
  { ...stamp, type: 'keep', body },
  { ...stamp, type: 'pause', minutes: MINUTES },
  { ...stamp, type: 'resume' },
  { ...stamp, type: 'step-out' },
  { ...stamp, type: 'end' },
  { ...stamp, type: 'invite', joinHash: FACILITATOR_JOIN_HASH, body },
  ...SCOPES.map((scope) => ({ ...stamp, type: 'consent', scope, mayExport: false, body }) as const),
  { ...stamp, type: 'dismiss' },
  { ...stamp, type: 'decline', of: stamp.id },
  { ...stamp, type: 'measure', copy: copyOf('measure') },
  ...MOVES.map((move) => ({ ...stamp, type: 'steer', move }) as const),
  { ...stamp, type: 'line', body },
  { ...stamp, type: 'offer', body },
  { ...stamp, type: 'lower', body },
  { ...stamp, type: 'leave' },
];

export const COMMAND_TYPES: readonly RoomCommandType[] = [
  ...new Set(TEMPLATES.map(({ type }) => type)),
];

/** The first template of a type. */
export function templateOf(type: string): RoomCommand {
  const template = TEMPLATES.find((candidate) => candidate.type === type);
  if (template === undefined) throw new Error(`no template of ${type}`);
  return template;
}

/** The command as someone sends it who has seen all of this state. */
export function stamped(template: RoomCommand, { seq, snapshot }: RoomState, id = template.id) {
  return { ...template, id, seen: seq, phase: snapshot.context.phase };
}
