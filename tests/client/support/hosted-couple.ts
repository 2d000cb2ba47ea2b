/** Two partners and a counsellor: in a room the counsellor opened, or invited into the partners' own. */
import type { Invite } from '../../../client/src/secrets/invite-link.ts';
import { newKeyPair } from '../../../client/src/secrets/pairing.ts';
import { joinRoomOn } from '../../../client/src/session/seat-doors.ts';
import { attend, type Chair, COUNSELLOR } from './counsellor.ts';
import { both, type Couple, NAMES, tapped } from './couple.ts';
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

/** One of the two invites, the counsellor comes, and both phones have noticed. */
export async function invitedTo(url: string, couple: Couple, keys = newKeyPair()): Promise<Chair> {
  await tapped(couple.a.session.actions.inviteFacilitator());
  await both(couple, 'the link', ({ facilitation }) => facilitation?.inviteLink != null);
  const chair = await attend(url, couple.a.screen().facilitation?.inviteLink ?? null, keys);
  await both(couple, 'the counsellor', ({ facilitation }) => facilitation?.name === COUNSELLOR);
  return chair;
}
