/** A partner without a browser whose phone was changed: it seals whatever it is told to. */
import type { Page } from '../../../client/src/connection/page.ts';
import { parseInvite } from '../../../client/src/secrets/invite-link.ts';
import { joinRoomOn } from '../../../client/src/session/seat-doors.ts';
import { enterRoom, type SeatedRoom } from '../../../client/src/session/seated-room.ts';
import { openMemoryStorage } from '../../../client/src/storage/memory-storage.ts';

const page: Page = {
  isOnline: () => true,
  isVisible: () => true,
  onWake: () => () => {},
  onVisibility: () => () => {},
};

/** Takes the seat of the link. What is due by itself it does as any phone does. */
export async function joinChanged(origin: string, link: string): Promise<SeatedRoom> {
  const { pathname, hash } = new URL(link);
  const invite = parseInvite({ room: pathname.slice('/j/'.length), fragment: hash });
  if (!invite.ok) throw new Error(invite.reason);
  const phone = { origin, storage: openMemoryStorage(), page };
  const joined = await joinRoomOn(phone, { ...invite, name: 'Sam' });
  if (!joined.ok) throw new Error(joined.problem);
  const seat = await phone.storage.findSeat(joined.room);
  if (seat === null) throw new Error('no seat');
  return enterRoom(phone, { ...seat, door: null }, [], {
    changed() {},
    draftChanged() {},
    signalled() {},
  });
}
