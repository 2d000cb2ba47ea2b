// Opening, joining and leaving a room: what a lost answer costs, and what a bad link says.
import { describe, expect, it } from 'vitest';
import { newRoomId, newSecret } from '../../client/src/secrets/random.ts';
import { forgetRoomOn, heldRoomsOn, readInvitationOn } from '../../client/src/session/doors.ts';
import { joinRoomOn, openRoomOn } from '../../client/src/session/seat-doors.ts';
import { startApp } from '../support/test-app.ts';
import { invitationOf, joinedBy, meet, NAMES, openedBy, WRITTEN } from './support/couple.ts';
import { contentsOf } from './support/phone-contents.ts';
import { enter, forgetfulPhone, newPhone } from './support/player.ts';
import { startRelay } from './support/relay.ts';

const WISH = { name: NAMES.a, setting: WRITTEN };

describe('opening a room', () => {
  it('[CL23] asks again with the same ids when the answer was lost', async () => {
    const app = await startApp();
    const relay = await startRelay(app.url);
    const phone = await newPhone(relay.url);
    relay.swallowAnswers(1);
    const opened = await openRoomOn(phone, WISH);
    expect(opened.ok).toBe(true);
    const bodies = relay.received.filter((text) => text.startsWith('{"room"'));
    expect(bodies).toHaveLength(2);
    expect(bodies[0]).toBe(bodies[1]);
  });

  it('[CL24] takes up the same room when nobody answered and it is asked for again', async () => {
    const app = await startApp();
    const relay = await startRelay(app.url);
    const phone = await newPhone(relay.url);
    relay.swallowAnswers(2);
    expect(await openRoomOn(phone, WISH)).toEqual({ ok: false, problem: 'offline' });
    expect(await heldRoomsOn(phone)).toEqual([]);
    const opened = await openRoomOn(phone, WISH);
    expect(opened.ok).toBe(true);
    const bodies = new Set(relay.received.filter((text) => text.startsWith('{"room"')));
    expect(bodies.size).toBe(1);
  });

  it('[CL25] says offline where no server is, and spends nothing', async () => {
    const app = await startApp();
    const phone = await newPhone(app.url);
    await app.close();
    expect(await openRoomOn(phone, WISH)).toEqual({ ok: false, problem: 'offline' });
    const link = { room: newRoomId(), secret: newSecret() };
    expect(await readInvitationOn(phone, link)).toEqual({ ok: false, problem: 'offline' });
  });
});

describe('an invitation', () => {
  it('[CL26] tells who invites to what, as often as it is looked at', async () => {
    const { url } = await startApp();
    const host = await openedBy(await newPhone(url));
    const link = invitationOf(host);
    const phone = await newPhone(url);
    const invitation = { ok: true, by: 'partner', name: NAMES.a, setting: WRITTEN };
    expect(await readInvitationOn(phone, link)).toEqual(invitation);
    expect(await readInvitationOn(phone, link)).toEqual(invitation);
    await joinedBy(await newPhone(url), host);
    const taken = { ok: false, problem: 'seat-taken' };
    expect(await readInvitationOn(phone, link)).toEqual(taken);
    expect(await joinRoomOn(phone, { ...link, name: 'Third' })).toEqual(taken);
  });

  it('[CL27] to another room, or with another secret, cannot be read and claims nothing', async () => {
    const { url } = await startApp();
    const host = await openedBy(await newPhone(url));
    const { room, secret } = invitationOf(host);
    const phone = await newPhone(url);
    const wrong = { room, secret: newSecret() };
    const problem = { ok: false, problem: 'unreadable-invitation' };
    expect(await readInvitationOn(phone, wrong)).toEqual(problem);
    expect(await joinRoomOn(phone, { ...wrong, name: NAMES.b })).toEqual(problem);
    const nowhere = { room: newRoomId(), secret };
    expect(await readInvitationOn(phone, nowhere)).toEqual({ ok: false, problem: 'unknown-room' });
    expect(await phone.storage.seats()).toEqual([]);
    expect(host.screen().view.isPartnerSeated).toBe(false);
  });
});

describe('taking the seat', () => {
  it('[CL28] that was interrupted is taken up by the next visit to the room', async () => {
    const app = await startApp();
    const relay = await startRelay(app.url);
    const host = await openedBy(await newPhone(app.url));
    const phone = await newPhone(relay.url);
    const link = invitationOf(host);
    relay.swallowAnswers(2);
    const lost = await joinRoomOn(phone, { ...link, name: NAMES.b });
    expect(lost).toEqual({ ok: false, problem: 'offline' });
    expect(await heldRoomsOn(phone)).toEqual([]);
    phone.storage.close();

    const again = enter(await newPhone(relay.url, phone.name), link.room);
    const screen = await again.sees('the room', ({ safetyCode }) => safetyCode !== null);
    expect(screen).toMatchObject({ isTampered: false, names: { mine: NAMES.b, partner: NAMES.a } });
  });

  it('[CL29] that was interrupted may be asked for under another name', async () => {
    const app = await startApp();
    const relay = await startRelay(app.url);
    const host = await openedBy(await newPhone(app.url));
    const phone = await newPhone(relay.url);
    const link = invitationOf(host);
    relay.swallowAnswers(2);
    await joinRoomOn(phone, { ...link, name: 'First thought' });
    expect(await joinRoomOn(phone, { ...link, name: NAMES.b })).toMatchObject({ ok: true });
    const guest = enter(phone, link.room);
    const screen = await guest.sees('the room', ({ safetyCode }) => safetyCode !== null);
    expect(screen.isTampered).toBe(false);
  });

  it('[CL30] gives it up for good where somebody else was first', async () => {
    const app = await startApp();
    const relay = await startRelay(app.url);
    const host = await openedBy(await newPhone(app.url));
    const phone = await newPhone(relay.url);
    const link = invitationOf(host);
    relay.swallowPosts(2);
    expect(await joinRoomOn(phone, { ...link, name: 'Late' })).toMatchObject({
      problem: 'offline',
    });
    await joinedBy(await newPhone(app.url), host);
    const late = enter(phone, link.room);
    await late.until('absent', ({ kind }) => kind === 'absent');
    expect(await contentsOf(phone)).toBe('');
  });
});

describe('the rooms of a phone', () => {
  it('[CL31] are listed with the partner’s name once they were read', async () => {
    const { url } = await startApp();
    const { room, a, b } = await meet(url);
    expect(await heldRoomsOn(a.phone)).toMatchObject([{ room, seat: 'a', partnerName: NAMES.b }]);
    expect(await heldRoomsOn(b.phone)).toMatchObject([{ room, seat: 'b', partnerName: NAMES.a }]);
    const alone = await openedBy(await newPhone(url));
    expect(await heldRoomsOn(alone.phone)).toMatchObject([{ partnerName: null }]);
  });

  it('[CL32] leave nothing behind when they are forgotten', async () => {
    const { url } = await startApp();
    const { room, a } = await meet(url);
    await a.session.actions.writeDraft('appreciate', 'a draft');
    a.leave();
    await forgetRoomOn(a.phone, room);
    expect(await contentsOf(a.phone)).toBe('');
    const back = enter(a.phone, room);
    await back.until('absent', ({ kind }) => kind === 'absent');
  });

  it('[CL33] can be played where the browser keeps nothing, and the screen says so', async () => {
    const { url } = await startApp();
    const host = await openedBy(forgetfulPhone(url));
    const guest = await joinedBy(forgetfulPhone(url), host);
    const screen = await guest.sees('introduced', ({ safetyCode }) => safetyCode !== null);
    expect(screen.isKept).toBe(false);
  });
});
