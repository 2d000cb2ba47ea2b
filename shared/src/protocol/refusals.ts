/** The closed list of refusal codes, one sentence each. A refusal is an answer and changes nothing. */
import * as z from 'zod/mini';

export const REFUSALS = {
  malformed: 'The message was not one this server understands.',
  'too-large': 'The message was larger than any a phone would send.',
  outdated: 'The page is of another version than the server.',
  'foreign-origin': 'The page came from a place this server does not serve.',
  unauthorized: 'This device does not hold that seat.',
  'unknown-room': 'There is no such room.',
  'expired-room': 'The room was not used for a long time and is gone.',
  'seat-taken': 'The partner’s seat is already taken.',
  'wrong-proof': 'The link is not the one this room was opened with.',
  'room-exists': 'A room of this name was opened by another device.',
  'room-full': 'The room holds as much as a room can.',
  ahead: 'The device has seen more of the room than the server still has.',
  stale: 'Something happened in the room since this was decided.',
  'phase-over': 'The moment this belonged to has passed.',
  'wrong-state': 'This cannot be done at this point of the sitting.',
  'not-your-turn': 'It is the partner who may do this now.',
  'already-done': 'This seat has done its part of this already.',
  'not-introduced': 'The two phones have not met yet.',
  'no-facilitator': 'Nobody holds this session for the two.',
  'out-of-sight': 'Both partners have to agree before this can be done.',
  'nothing-said': 'The floor can be handed over once something was said.',
  'limit-reached': 'This was done as often as one turn allows.',
  'too-fast': 'More came in than a person can tap.',
  busy: 'The server could not take this just now.',
  'storage-full': 'The server has no room to save anything just now.',
} as const;

export type RefusalCode = keyof typeof REFUSALS;
export const refusalCodeSchema = z.enum(Object.keys(REFUSALS) as [RefusalCode, ...RefusalCode[]]);

/** Indefinite answers: the same command with the same id may yet be taken. All others are final. */
const RETRIED: ReadonlySet<RefusalCode> = new Set(['too-fast', 'busy', 'storage-full']);

export function isRetried(code: RefusalCode): boolean {
  return RETRIED.has(code);
}
