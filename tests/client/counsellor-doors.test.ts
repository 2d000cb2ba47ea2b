// Both ways to a third chair: a counsellor opens a room for two, or two partners invite one.
import { describe, expect, it } from 'vitest';
import { newKeyPair } from '../../client/src/secrets/pairing.ts';
import { newSecret } from '../../client/src/secrets/random.ts';
import { readInvitationOn } from '../../client/src/session/doors.ts';
import { joinRoomOn } from '../../client/src/session/seat-doors.ts';
import { startApp } from '../support/test-app.ts';
import { attend, COUNSELLOR, followed, host, sit } from './support/counsellor.ts';
import { both, type Couple, meet, NAMES, playTo, tapped, WRITTEN } from './support/couple.ts';
import { hostedCouple, invitedTo } from './support/hosted-couple.ts';
import { enter, newPhone, reload } from './support/player.ts';
import { startRelay } from './support/relay.ts';

const TAKEN = { ok: false, problem: 'seat-taken' };

describe('a room a counsellor opened', () => {
  it('[CL140] tells both partners who opened it, and takes the two in as any other pair', async () => {
    const { url } = await startApp();
    const { links, chair } = await host(url);
    const invitation = { ok: true, by: 'facilitator', name: COUNSELLOR, setting: WRITTEN };
    for (const link of [links.p, links.q]) {
      expect(await readInvitationOn(await newPhone(url), link)).toEqual(invitation);
    }
    const couple = await hostedCouple(url, links);
    expect(couple.a.screen().names).toEqual({ mine: NAMES.a, partner: NAMES.b });
    expect(couple.b.screen().names).toEqual({ mine: NAMES.b, partner: NAMES.a });
    expect(couple.a.screen().safetyCode).toEqual(couple.b.screen().safetyCode);
    for (const { screen } of [couple.a, couple.b]) {
      expect(screen().isTampered).toBe(false);
      expect(screen().inviteLink).toBeNull();
      expect(screen().facilitation).toMatchObject({
        name: COUNSELLOR,
        isSeated: true,
        isHosted: true,
        isKeyWrong: false,
        scope: 'none',
      });
    }
    const codes = [couple.a, couple.b].map(({ screen }) => screen().facilitation?.code);
    expect(codes[0]).toEqual(codes[1]);
    expect(codes[0]?.digits).toMatch(/^\d{6}$/);
    await playTo(couple, 'sharing');
    expect((await sit(url, chair)).read()).toEqual([]);
  });

  it('[CL141] gives each link one seat, whoever comes first, and no seat to a link twice', async () => {
    const { url } = await startApp();
    const { links } = await host(url);
    // Both at once: one of them finds the first seat taken and takes the second by itself.
    const phones = [await newPhone(url), await newPhone(url)];
    const [one, other] = await Promise.all([
      joinRoomOn(phones[0] ?? fail(), { ...links.q, name: 'Ines' }),
      joinRoomOn(phones[1] ?? fail(), { ...links.p, name: 'Tom' }),
    ]);
    expect([one.ok, other.ok]).toEqual([true, true]);
    const seats = await Promise.all(
      phones.map(async ({ storage }) => (await storage.findSeat(links.p.room))?.seat),
    );
    expect(seats.toSorted()).toEqual(['a', 'b']);
    const third = await newPhone(url);
    expect(await joinRoomOn(third, { ...links.p, name: 'Eve' })).toEqual(TAKEN);
    expect(await third.storage.seats()).toEqual([]);
  });

  it('[CL141] lets a link that was spent in on no second seat', async () => {
    const { url } = await startApp();
    const { links } = await host(url);
    const first = await joinRoomOn(await newPhone(url), { ...links.p, name: 'Ines' });
    expect(first.ok).toBe(true);
    const copy = await newPhone(url);
    expect(await joinRoomOn(copy, { ...links.p, name: 'Eve' })).toEqual(TAKEN);
    expect(await copy.storage.seats()).toEqual([]);
    expect((await joinRoomOn(await newPhone(url), { ...links.q, name: 'Tom' })).ok).toBe(true);
  });

  it('[CL141] lets both in also where the counsellor left before anybody came', async () => {
    const { url } = await startApp();
    const { links, chair } = await host(url);
    const counsellor = await sit(url, chair);
    // Whoever leaves is let go of before there is an answer.
    await counsellor.leave().catch(() => {});
    const couple = await hostedCouple(url, links);
    for (const { screen } of [couple.a, couple.b]) {
      expect(screen().isTampered).toBe(false);
      expect(screen().facilitation?.isSeated ?? false).toBe(false);
    }
  });

  it('[CL142] can be joined again after an answer that got lost, by the same seat', async () => {
    const app = await startApp();
    const relay = await startRelay(app.url);
    const { links } = await host(app.url);
    for (const [link, seat] of [
      [links.p, 'a'],
      [links.q, 'b'],
    ] as const) {
      const phone = await newPhone(relay.url);
      relay.swallowAnswers(2);
      expect(await joinRoomOn(phone, { ...link, name: 'Ines' })).toEqual({
        ok: false,
        problem: 'offline',
      });
      expect(await joinRoomOn(phone, { ...link, name: 'Ines' })).toMatchObject({ ok: true });
      expect(await phone.storage.findSeat(link.room)).toMatchObject({ seat, door: null });
    }
  });

  it('[CL142] takes the second seat on coming back where the first was taken meanwhile', async () => {
    const app = await startApp();
    const relay = await startRelay(app.url);
    const { links } = await host(app.url);
    const phone = await newPhone(relay.url);
    relay.swallowPosts(2);
    expect(await joinRoomOn(phone, { ...links.p, name: 'Ines' })).toMatchObject({ ok: false });
    await joinRoomOn(await newPhone(app.url), { ...links.q, name: 'Tom' });
    // The page was closed with its request unanswered, and only opens the room.
    const player = enter(phone, links.p.room);
    await player.sees('its seat', ({ view }) => view.seat === 'b');
    await player.sees('the partner', ({ names }) => names.partner === 'Tom');
    expect(player.screen().isTampered).toBe(false);
  });

  it('[EN70] whose key is not the one the link names is not joined', async () => {
    const app = await startApp();
    const { links } = await host(app.url, { named: newKeyPair().publicKey });
    const phone = await newPhone(app.url);
    const refused = { ok: false, problem: 'other-facilitator' };
    expect(await readInvitationOn(phone, links.p)).toEqual(refused);
    expect(await joinRoomOn(phone, { ...links.p, name: 'Ines' })).toEqual(refused);
    expect(await phone.storage.seats()).toEqual([]);
    expect((await app.store.read(links.p.room, 0, 10)).map(({ type }) => type)).toEqual(['host']);
  });
});

describe('an invited counsellor', () => {
  it('[CL143] comes by a link both phones show, once, and is known to both by the same code', async () => {
    const { url } = await startApp();
    const couple = await meet(url);
    await tapped(couple.a.session.actions.inviteFacilitator());
    await both(couple, 'the link', ({ facilitation }) => facilitation?.inviteLink != null);
    const shown = [couple.a, couple.b].map(({ screen }) => screen().facilitation?.inviteLink);
    expect(shown[0]).toBe(shown[1]);
    expect(followed(shown[0] ?? '').part).toBe('f');
    await attend(url, shown[0] ?? null);
    await both(couple, 'the counsellor', ({ facilitation }) => facilitation?.isSeated === true);
    for (const { screen } of [couple.a, couple.b]) {
      expect(screen().facilitation).toMatchObject({
        name: COUNSELLOR,
        isHosted: false,
        isKeyWrong: false,
        inviteLink: null,
        scope: 'none',
      });
      expect(screen().isTampered).toBe(false);
    }
    const codes = [couple.a, couple.b].map(({ screen }) => screen().facilitation?.code);
    expect(codes[0]).toEqual(codes[1]);
    await expect(attend(url, shown[0] ?? null)).rejects.toThrow('seat-taken');
  });

  it('[CL144] can be asked to go, and another one can be invited', async () => {
    const { url } = await startApp();
    const couple = await meet(url);
    const first = await sit(url, await invitedTo(url, couple));
    await tapped(couple.b.session.actions.dismissFacilitator());
    await both(couple, 'nobody there', ({ facilitation }) => facilitation?.isSeated !== true);
    expect(await first.say('still here').catch(() => 'gone')).toBe('gone');
    await invitedTo(url, couple);
    for (const { screen } of [couple.a, couple.b]) {
      expect(screen().facilitation).toMatchObject({ isSeated: true, name: COUNSELLOR });
      expect(screen().isTampered).toBe(false);
    }
  });

  it('[EN71] who does not hold the secret of the link is not said yes to, and the two go on', async () => {
    const { url } = await startApp();
    const couple = await meet(url);
    await tapped(couple.a.session.actions.inviteFacilitator());
    await both(couple, 'the link', ({ facilitation }) => facilitation?.inviteLink != null);
    const link = couple.a.screen().facilitation?.inviteLink ?? null;
    // What a server could do that was told the proof: it has no key to seal a name under.
    await attend(url, link, newKeyPair(), newSecret());
    await both(couple, 'the wrong key', ({ facilitation }) => facilitation?.isKeyWrong === true);
    const yes = { scope: 'words', mayExport: true } as const;
    for (const { session, screen } of [couple.a, couple.b]) {
      expect(await session.actions.consent(yes)).toEqual({ ok: false, reason: 'not-ready' });
      expect(screen().facilitation).toMatchObject({ name: null, code: null, isSeated: true });
      expect(screen().isTampered).toBe(false);
    }
    await playTo(couple, 'reflecting');
    await tapped(couple.a.session.actions.dismissFacilitator());
    await invitedTo(url, couple);
    await tapped(couple.a.session.actions.consent(yes));
  });

  it('[CL145] is still there after a reload', async () => {
    const { url } = await startApp();
    const couple = await meet(url);
    await invitedTo(url, couple);
    const again: Couple = { ...couple, a: await reload(couple.a) };
    await again.a.sees('the counsellor', ({ facilitation }) => facilitation?.name === COUNSELLOR);
  });
});

function fail(): never {
  throw new Error('there is no such phone');
}
