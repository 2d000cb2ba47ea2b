/** The room's doors over HTTP: open, look at the invitation, take the seat. One try each. */
import type { RoomId } from '@heard/shared/ids';
import type {
  AttendRequest,
  ClaimRequest,
  CreateRequest,
  HostRequest,
} from '@heard/shared/protocol/commands';
import {
  type InvitationReply,
  invitationReplySchema,
  type Seated,
  seatedSchema,
} from '@heard/shared/protocol/replies';
import type * as z from 'zod/mini';
import { DOOR_REQUEST, invitationUrl, takeEarly } from './early-invitation.ts';

/** Milliseconds: a home server on a slow phone link may need a few seconds. */
const ANSWER_WITHIN_MS = 10_000;

/**
 * Each resolves to the server's answer, or to `offline` where there was none that could be read: the
 * same request may then be sent again. Nothing here rejects. `origin` is without a slash at its end.
 */
export function postRoom(origin: string, request: CreateRequest): Promise<Seated | 'offline'> {
  return ask(seatedSchema, `${origin}/api/rooms`, post(request));
}

export function postClaim(
  origin: string,
  room: RoomId,
  request: ClaimRequest,
): Promise<Seated | 'offline'> {
  return ask(seatedSchema, `${origin}/api/rooms/${room}/claim`, post(request));
}

export function postHosted(origin: string, request: HostRequest): Promise<Seated | 'offline'> {
  return ask(seatedSchema, `${origin}/api/hosted`, post(request));
}

export function postAttend(
  origin: string,
  room: RoomId,
  request: AttendRequest,
): Promise<Seated | 'offline'> {
  return ask(seatedSchema, `${origin}/api/rooms/${room}/attend`, post(request));
}

export function getInvitation(origin: string, room: RoomId): Promise<InvitationReply | 'offline'> {
  const url = invitationUrl(origin, room);
  return ask(invitationReplySchema, url, { method: 'GET' }, takeEarly(url));
}

function post(request: CreateRequest | ClaimRequest | HostRequest | AttendRequest): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  };
}

async function ask<T>(
  schema: z.ZodMiniType<T>,
  url: string,
  init: RequestInit,
  early: Promise<Response> | null = null,
): Promise<T | 'offline'> {
  try {
    const signal = signalAfter(ANSWER_WITHIN_MS);
    // One that was asked for early and came to nothing is asked for again.
    const answer =
      (await soonOrNot(early, signal)) ?? (await fetch(url, { ...init, ...DOOR_REQUEST, signal }));
    // A refusal is an answer too, whatever its status; a proxy's error page is none.
    const parsed = schema.safeParse(await answer.json());
    return parsed.success ? parsed.data : 'offline';
  } catch {
    return 'offline';
  }
}

async function soonOrNot(
  early: Promise<Response> | null,
  signal: AbortSignal,
): Promise<Response | null> {
  if (early === null) return null;
  const tooLate = new Promise<null>((resolve) => {
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });
  return Promise.race([early.catch(() => null), tooLate]);
}

/** Some phones in use are older than `AbortSignal.timeout`. */
function signalAfter(ms: number): AbortSignal {
  if (typeof AbortSignal.timeout === 'function') return AbortSignal.timeout(ms);
  const controller = new AbortController();
  setTimeout(() => controller.abort(), ms);
  return controller.signal;
}
