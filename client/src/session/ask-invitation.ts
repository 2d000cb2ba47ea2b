/** Looks at a link's invitation: is it whole, from whom it says it is, and is there a seat? Spends nothing. */
import { getInvitation } from '../connection/door-calls.ts';
import type { Phone } from './phone.ts';
import { type Link, readInvitationEntries } from './read-invitation.ts';
import type { DoorProblem } from './room-screen.ts';

export async function askInvitation({ origin, storage }: Phone, link: Link) {
  // Whoever holds the session on this device cannot be one of the two on it as well.
  if ((await storage.findChair(link.room)) !== null) return refusal('other-seat-held');
  const answer = await getInvitation(origin, link.room);
  if (answer === 'offline') return refusal('offline');
  if (!answer.ok) return refusal(answer.code);
  if (!answer.isOpen) return refusal('seat-taken');
  const read = readInvitationEntries(link, answer.entries);
  if (read.ok) return { ok: true, read, entries: answer.entries } as const;
  return refusal(read.reason === 'unreadable' ? 'unreadable-invitation' : read.reason);
}

function refusal(problem: DoorProblem) {
  return { ok: false, problem } as const;
}
