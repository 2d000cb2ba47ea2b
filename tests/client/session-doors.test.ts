// A counsellor's ways in: opening a room for two, coming by a link, and the chairs a device holds.
import { describe, expect, it } from 'vitest';
import { areEqualBytes } from '../../client/src/session/are-equal-bytes.ts';
import { readInvitationOn } from '../../client/src/session/doors.ts';
import {
  attendRoomOn,
  forgetSessionOn,
  heldSessionsOn,
  hostRoomOn,
  whatIsHeldOn,
} from '../../client/src/session/facilitator-doors.ts';
import { joinRoomOn } from '../../client/src/session/seat-doors.ts';
import { startApp } from '../support/test-app.ts';
import { ALL } from './support/consenting.ts';
import { followed } from './support/counsellor.ts';
import { both, meet, NAMES, tapped } from './support/couple.ts';
import { hostedCouple } from './support/hosted-couple.ts';
import { contentsOf } from './support/phone-contents.ts';
import { enter, forgetfulPhone, newPhone } from './support/player.ts';
import { startRelay } from './support/relay.ts';
import {
  allow,
  hostOn,
  invitation,
  linksOf,
  SITTER,
  sitDown,
  sitDownAgain,
  threeHosted,
  threeInvited,
  WISH,
} from './support/sitter.ts';

describe('opening a room for two', () => {
  it('[CL180] keeps it before it is asked for: the same wish goes on with the same room', async () => {
    const app = await startApp();
    const relay = await startRelay(app.url);
    const phone = await newPhone(relay.url);
    relay.swallowAnswers(2);
    expect(await hostRoomOn(phone, WISH)).toEqual({ ok: false, problem: 'offline' });
    const [kept] = await phone.storage.chairs();
    expect(await heldSessionsOn(phone)).toEqual([]);
    expect(await hostRoomOn(phone, { ...WISH, name: ` ${SITTER} ` })).toEqual({
      ok: true,
      room: kept?.room,
    });
    expect(await heldSessionsOn(phone)).toMatchObject([{ room: kept?.room, isHosted: true }]);
    const other = await hostRoomOn(phone, { ...WISH, label: 'Somebody else' });
    expect(other).not.toEqual({ ok: true, room: kept?.room });
  });

  it('[CL180] goes on with the next visit to the room, as soon as the line is there', async () => {
    const app = await startApp();
    const relay = await startRelay(app.url);
    const phone = await newPhone(relay.url);
    relay.swallowPosts(4);
    await hostRoomOn(phone, WISH);
    const [kept] = await phone.storage.chairs();
    if (kept === undefined) throw new Error('nothing was kept');
    const sitter = sitDown(phone, kept.room);
    await sitter.until('reaching', ({ kind }) => kind === 'reaching');
    sitter.session.actions.reconnect();
    await sitter.sees('the room', ({ line }) => line === 'live');
  });

  it.each([
    ['p', 'q'],
    ['q', 'p'],
  ] as const)('[CL181] leads both in by a link each, %s before %s', async (first, second) => {
    const { url } = await startApp();
    const sitter = await hostOn(await newPhone(url));
    expect(sitter.screen().view.seated).toEqual([]);
    const links = linksOf(sitter);
    const couple = await hostedCouple(url, { p: links[first], q: links[second] });
    const screen = await sitter.sees('the two', ({ view }) => view.isIntroduced);
    expect(screen).toMatchObject({ links: null, view: { seated: ['a', 'b'], scope: 'none' } });
    for (const { screen: theirs } of [couple.a, couple.b]) {
      expect(theirs().facilitation).toMatchObject({ name: SITTER, code: screen.code });
    }
    await allow({ couple, sitter }, ALL);
    const { names } = await sitter.sees('who they are', (now) => now.names.a !== null);
    expect(names).toEqual(NAMES);
  });
});

describe('coming by a link', () => {
  it('[CL182] takes the chair, goes on where it was interrupted, and may ask under another name', async () => {
    const app = await startApp();
    const relay = await startRelay(app.url);
    const couple = await meet(app.url);
    const link = await invitation(couple);
    const phone = await newPhone(relay.url);
    relay.swallowPosts(2);
    const lost = await attendRoomOn(phone, { ...WISH, ...link, name: 'First thought' });
    expect(lost).toEqual({ ok: false, problem: 'offline' });
    expect(await whatIsHeldOn(phone, link)).toBe('nothing');
    relay.swallowAnswers(2);
    expect(await attendRoomOn(phone, { ...WISH, ...link })).toMatchObject({ ok: false });
    const sitter = sitDown(phone, couple.room);
    const screen = await sitter.sees('the room', () => true);
    expect(screen).toMatchObject({ ownName: SITTER, label: WISH.label, isHosted: false });
    expect(await whatIsHeldOn(phone, link)).toBe('chair');
    await both(couple, 'them', ({ facilitation }) => facilitation?.name === SITTER);
    // The same link once more, on the same device.
    expect(await attendRoomOn(phone, { ...WISH, ...link })).toMatchObject({ ok: true });
    const other = await attendRoomOn(await newPhone(app.url), { ...WISH, ...link });
    expect(other).toMatchObject({ ok: false });
  });

  it('[CL183] leads who was asked to go and is invited again back, by the new link', async () => {
    const { url } = await startApp();
    const three = await threeHosted(url);
    const { couple, sitter } = three;
    await tapped(couple.a.session.actions.dismissFacilitator());
    await sitter.until('asked to go', ({ kind }) => kind === 'over');
    sitter.leave();
    await both(couple, 'nobody', ({ facilitation }) => facilitation?.isSeated !== true);
    const link = await invitation(couple);
    expect(await whatIsHeldOn(sitter.phone, link)).toBe('nothing');
    expect(await attendRoomOn(sitter.phone, { ...WISH, ...link })).toMatchObject({ ok: true });
    const again = sitDown(sitter.phone, couple.room);
    await again.sees('the room', ({ line }) => line === 'live');
    await allow({ couple, sitter: again }, ALL);
    expect((await sitter.phone.storage.chairs()).length).toBe(1);
  });

  it('[CL183] leaves the chair as it was where the new link leads nowhere', async () => {
    const { url } = await startApp();
    const couple = await meet(url);
    const spent = await invitation(couple);
    await tapped(couple.b.session.actions.inviteFacilitator());
    await both(couple, 'another link', ({ facilitation }) => {
      const link = facilitation?.inviteLink ?? null;
      return link !== null && !areEqualBytes(followed(link).secret, spent.secret);
    });
    const newer = followed(couple.a.screen().facilitation?.inviteLink ?? '');
    const phone = await newPhone(url);
    expect(await attendRoomOn(phone, { ...WISH, ...newer })).toMatchObject({ ok: true });
    expect(await attendRoomOn(phone, { ...WISH, ...spent })).toMatchObject({ ok: false });
    const sitter = sitDown(phone, couple.room);
    await sitter.sees('the room', ({ line }) => line === 'live');
  });

  it('[CL184] is refused where the device is a partner’s, and the other way round', async () => {
    const { url } = await startApp();
    const couple = await meet(url);
    const link = await invitation(couple);
    const refused = { ok: false, problem: 'other-seat-held' };
    expect(await attendRoomOn(couple.a.phone, { ...WISH, ...link })).toEqual(refused);
    expect(await whatIsHeldOn(couple.a.phone, link)).toBe('seat');
    expect(await couple.a.phone.storage.chairs()).toEqual([]);

    const sitter = await hostOn(await newPhone(url));
    const { p } = linksOf(sitter);
    expect(await readInvitationOn(sitter.phone, p)).toEqual(refused);
    expect(await joinRoomOn(sitter.phone, { ...p, name: NAMES.a })).toEqual(refused);
    expect(await sitter.phone.storage.seats()).toEqual([]);
    expect(sitter.screen().view.seated).toEqual([]);
  });
});

describe('the chairs of a device', () => {
  it('[CL185] are listed by its owner’s own note, which can be changed, the latest used first', async () => {
    const { url } = await startApp();
    const phone = await newPhone(url);
    const first = await hostOn(phone);
    const second = await hostOn(phone, { ...WISH, label: '' });
    await second.session.actions.relabel('  The two from the lake ');
    expect(second.screen().label).toBe('The two from the lake');
    await phone.storage.changeChair(first.room, (kept) => ({ ...kept, lastUsedAt: 1 }));
    expect(await heldSessionsOn(phone)).toMatchObject([
      { room: second.room, label: 'The two from the lake' },
      { room: first.room, label: WISH.label },
    ]);
    const again = await sitDownAgain(second);
    await again.sees('the note', ({ label }) => label === 'The two from the lake');
  });

  it('[CL185] leave nothing behind when they are forgotten', async () => {
    const { url } = await startApp();
    const { sitter, couple } = await threeInvited(url);
    await allow({ sitter, couple }, ALL);
    sitter.leave();
    await forgetSessionOn(sitter.phone, sitter.room);
    expect(await contentsOf(sitter.phone)).toBe('');
    const back = sitDown(sitter.phone, sitter.room);
    await back.until('absent', ({ kind }) => kind === 'absent');
  });

  it('[CL185] work where the browser keeps nothing, and the screen says so', async () => {
    const { url } = await startApp();
    const sitter = await hostOn(forgetfulPhone(url));
    const couple = await hostedCouple(url, linksOf(sitter));
    await allow({ couple, sitter }, ALL);
    expect(sitter.screen()).toMatchObject({ isKept: false, view: { scope: 'words' } });
  });

  it('[CL185] are no partner’s seat: the room’s page knows nothing of them', async () => {
    const { url } = await startApp();
    const sitter = await hostOn(await newPhone(url));
    const player = enter(sitter.phone, sitter.room);
    await player.until('absent', ({ kind }) => kind === 'absent');
  });
});
