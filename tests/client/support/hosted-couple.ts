/** Two partners in a room a counsellor opened. */
import type { Invite } from '../../../client/src/secrets/invite-link.ts';
import { joinRoomOn } from '../../../client/src/session/doors.ts';
import { both, type Couple, NAMES } from './couple.ts';
import { enter, newPhone } from './player.ts';

/** Both seated and introduced; whoever takes the first link sits on seat a. */
export async function hostedCouple(url: string, links: { p: Invite; q: Invite }): Promise<Couple> {
  const [a, b] = [await newPhone(url), await newPhone(url)];
  const first = await joinRoomOn(a, { ...links.p, name: NAMES.a });
  const second = await joinRoomOn(b, { ...links.q, name: NAMES.b });
  if (!first.ok || !second.ok) throw new Error(JSON.stringify([first, second]));
  const couple = { room: first.room, a: enter(a, first.room), b: enter(b, first.room) };
  await both(
    couple,
    'introduced',
    ({ safetyCode, view }) => safetyCode !== null && view.isIntroduced,
  );
  return couple;
}
