/** Two people's phones in one room, and the way through a sitting, tap by tap. */
import { createHash } from 'node:crypto';
import type { RoomId, Seat } from '@heard/shared/ids';
import { otherSeat } from '@heard/shared/ids';
import type { Accepted, Seated } from '@heard/shared/protocol/replies';
import type { StateName } from '@heard/shared/view';
import {
  connectPhone,
  type Holder,
  type Phone,
  random32,
  randomEnvelope,
  randomId,
} from './phone.ts';

export interface Partners {
  room: RoomId;
  a: Phone;
  b: Phone;
}

/** A room as its first phone makes it. */
export interface Opening {
  room: RoomId;
  joinProof: string;
  token: string;
  request: { room: string; command: Record<string, unknown> };
}

type Role = Seat | 'listener' | 'speaker';
type Tap = readonly [who: Role, type: string, fields?: () => Record<string, unknown>];

const body = () => ({ body: randomEnvelope() });

/** One tap from each state to the next, up to the end of a first turn and then to the end of all. */
const WAY: readonly (readonly [from: StateName, ...taps: Tap[]])[] = [
  ['agreeing', ['a', 'introduce', body], ['a', 'ready'], ['b', 'ready']],
  ['settling', ['b', 'blind', body], ['a', 'blind', body]],
  ['matching', ['a', 'match', body], ['b', 'match', body]],
  ['choosing', ['b', 'pick', body], ['a', 'pick', body]],
  ['between', ['a', 'begin', () => ({ activity: 'rounds', ...body() })]],
  ['drawing', ['listener', 'ask', body]],
  ['needing', ['speaker', 'need', body]],
  ['sharing', ['speaker', 'share', body], ['speaker', 'hand-over']],
  ['reflecting', ['listener', 'reflect', body], ['listener', 'hand-over']],
  ['checking', ['speaker', 'check', () => ({ verdict: 'got-it' })]],
  ['supporting', ['listener', 'support', body]],
  ['rating', ['speaker', 'seal', body], ['listener', 'seal', body]],
  ['opening', ['speaker', 'open', body], ['listener', 'open', body]],
  ['revealing', ['speaker', 'wish', body], ['a', 'end']],
  ['appreciating', ['a', 'appreciate', body], ['b', 'appreciate']],
  ['closing', ['a', 'close'], ['b', 'close']],
];
export const STATES_ON_THE_WAY = [...WAY.map(([state]) => state), 'ended'] as const;

/** The hash of a 32-byte secret in base64url, as both sides make it. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(Buffer.from(secret, 'base64url')).digest('base64url');
}

export async function post(url: string, path: string, payload: unknown): Promise<Seated> {
  const response = await fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(payload),
  });
  return (await response.json()) as Seated;
}

export function newOpening(): Opening {
  const room = randomId() as RoomId;
  const [joinProof, token] = [random32(), random32()];
  const command = {
    id: randomId(),
    seen: 0,
    phase: 0,
    joinHash: hashOf(joinProof),
    tokenHash: hashOf(token),
    setting: { where: 'apart', how: 'written' },
    body: randomEnvelope(),
  };
  return { room, joinProof, token, request: { room, command } };
}

export function newClaim(joinProof: string, token: string): Record<string, unknown> {
  const stamp = { id: randomId(), seen: 1, phase: 1 };
  return { ...stamp, seat: 'b', joinProof, tokenHash: hashOf(token), body: randomEnvelope() };
}

/** A room only its first seat is taken of. */
export async function openedRoom(url: string): Promise<Opening> {
  const opening = newOpening();
  const reply = await post(url, '/api/rooms', opening.request);
  if (!reply.ok) throw new Error(`the room was not opened: ${reply.code}`);
  return opening;
}

/** A room both seats are taken of, and who holds them. */
export async function seatedRoom(url: string): Promise<Record<Seat, Holder>> {
  const { room, joinProof, token } = await openedRoom(url);
  const tokenB = random32();
  const reply = await post(url, `/api/rooms/${room}/claim`, newClaim(joinProof, tokenB));
  if (!reply.ok) throw new Error(`the seat was not taken: ${reply.code}`);
  return { a: { room, seat: 'a', token }, b: { room, seat: 'b', token: tokenB } };
}

/** Both seated, connected, and told of all there is. */
export async function twoPartners(url: string): Promise<Partners> {
  const holders = await seatedRoom(url);
  const [a, b] = await Promise.all([connectPhone(url, holders.a), connectPhone(url, holders.b)]);
  return { room: holders.a.room, a, b };
}

/** A tap that must be taken, seen by both phones when this resolves. */
export async function tap(
  partners: Partners,
  who: Role,
  type: string,
  fields: Record<string, unknown> = {},
): Promise<Accepted> {
  const phone = phoneOf(partners, who);
  const reply = await phone.send(type, fields);
  if (!reply.ok) throw new Error(`${type} by ${who} in ${phone.view().state}: ${reply.code}`);
  await Promise.all([partners.a.reaches(reply.seq), partners.b.reaches(reply.seq)]);
  return reply;
}

/** Plays on until the room is in this state, stopping as soon as it is reached. */
export async function playTo(
  partners: Partners,
  state: (typeof STATES_ON_THE_WAY)[number],
): Promise<void> {
  for (const [from, ...taps] of WAY) {
    if (partners.a.view().state === state) return;
    if (partners.a.view().state !== from) continue;
    for (const [who, type, fields] of taps) {
      // Who needed the two to have met has introduced them already.
      if (type === 'introduce' && partners.a.view().isIntroduced) continue;
      await tap(partners, who, type, fields?.());
    }
  }
  if (partners.a.view().state !== state) throw new Error(`never came to ${state}`);
}

function phoneOf(partners: Partners, who: Role): Phone {
  const { listener } = partners.a.view();
  if (who === 'listener') return partners[listener];
  if (who === 'speaker') return partners[otherSeat(listener)];
  return partners[who];
}
