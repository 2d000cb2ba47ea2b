// Twelve rooms on one page of a counsellor's, and a long one: each by itself, and none in the way of the others.
import type { RoomId } from '@heard/shared/ids';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createFacilitatorSession } from '../../client/src/session/facilitator-session.ts';
import { sessionsStore } from '../../client/src/session/facilitator-sessions.ts';
import {
  closeFacilitatorSession,
  sessionStore,
} from '../../client/src/session/open-facilitator-sessions.ts';
import { startApp } from '../support/test-app.ts';
import { ALL } from './support/consenting.ts';
import { followed } from './support/counsellor.ts';
import { playTo, speakerOf, tapped } from './support/couple.ts';
import { hostedCouple } from './support/hosted-couple.ts';
import { newPhone, type TestPhone } from './support/player.ts';
import { allow, hostOn, sitDown, threeInvited, WISH } from './support/sitter.ts';

const ROOMS = 12;

function lookAt(phone: TestPhone, rooms: readonly RoomId[]) {
  const storeOf = (room: RoomId) => sessionStore(room, (of) => createFacilitatorSession(phone, of));
  const store = sessionsStore(rooms.map(storeOf));
  const looks = new Set<() => void>();
  let told = 0;
  const stop = store.subscribe(() => {
    told += 1;
    for (const look of [...looks]) look();
  });
  onTestFinished(stop);
  return {
    store,
    stop,
    told: () => told,
    until: (isSo: () => boolean) =>
      new Promise<void>((resolve) => {
        const look = () => {
          if (!isSo()) return;
          looks.delete(look);
          resolve();
        };
        looks.add(look);
        look();
      }),
  };
}

async function twelve(phone: TestPhone): Promise<RoomId[]> {
  const rooms: RoomId[] = [];
  for (let count = 1; count <= ROOMS; count += 1) {
    const sitter = await hostOn(phone, { ...WISH, label: `Room ${count}` });
    sitter.leave();
    rooms.push(sitter.room);
  }
  return rooms;
}

describe('twelve rooms on one page', () => {
  it('[CL198] tell each only its own change, and what did not change stays the same', async () => {
    const { url } = await startApp();
    const phone = await newPhone(url);
    const rooms = await twelve(phone);
    const page = lookAt(phone, rooms);
    const isLive = () =>
      page.store.snapshot().every(({ status }) => {
        return status.kind === 'open' && status.screen.line === 'live';
      });
    await page.until(isLive);
    const before = page.store.snapshot();
    expect(page.store.snapshot()).toBe(before);
    expect(before.map(({ room }) => room)).toEqual(rooms);
    expect(
      before.map(({ status }) => (status.kind === 'open' ? status.screen.label : status.kind)),
    ).toEqual(rooms.map((_, index) => `Room ${index + 1}`));

    const told = page.told();
    const { status, actions } = before[4] ?? {};
    if (status?.kind !== 'open' || actions === undefined) throw new Error('the fifth is not open');
    await actions.relabel('Another note');
    expect(page.told() - told).toBe(1);
    const after = page.store.snapshot();
    expect(after).not.toBe(before);
    const isSame = after.map((at, index) => at === before[index]);
    expect(isSame).toEqual(rooms.map((_, index) => index !== 4));
    expect(after[4]?.actions).toBe(actions);

    // One of them plays, the others hear nothing of it.
    const quiet = after.filter((_, index) => index !== 4);
    const links = status.screen.links;
    if (links === null) throw new Error('there are no links');
    const couple = await hostedCouple(url, { p: followed(links.p), q: followed(links.q) });
    await page.until(() => {
      const fifth = page.store.snapshot()[4]?.status;
      return fifth?.kind === 'open' && fifth.screen.view.isIntroduced;
    });
    expect(couple.a.screen().view.isIntroduced).toBe(true);
    expect(page.store.snapshot().filter((_, index) => index !== 4)).toEqual(quiet);
    for (const [index, at] of page.store.snapshot().entries()) {
      if (index !== 4) expect(at).toBe(after[index]);
    }
  });

  it('[CL198] are held open by whoever looks, once each, and closed when nobody does', async () => {
    const { url } = await startApp();
    const phone = await newPhone(url);
    const sitter = await hostOn(phone);
    sitter.leave();
    const { room } = sitter;
    let made = 0;
    const store = sessionStore(room, (of) => {
      made += 1;
      return createFacilitatorSession(phone, of);
    });
    const open = () => store.status().kind;
    const [one, other] = [store.subscribe(() => {}), store.subscribe(() => {})];
    await expect.poll(open).toBe('open');
    one();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(open()).toBe('open');
    // Let go of and looked at again in the same moment.
    other();
    const again = store.subscribe(() => {});
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect([open(), made]).toEqual(['open', 1]);
    again();
    await expect.poll(open).toBe('loading');
    expect(await store.actions.steer('hold')).toEqual({ ok: false, reason: 'not-ready' });
    const later = store.subscribe(() => {});
    await expect.poll(open).toBe('open');
    expect(made).toBe(2);
    closeFacilitatorSession(room);
    expect(open()).toBe('absent');
    later();
  });
});

describe('a long room', () => {
  it('[CL199] is read in portions, and is shown once all of it is read', async () => {
    const { url } = await startApp();
    const three = await threeInvited(url);
    const { couple, sitter } = three;
    await allow(three, ALL);
    await playTo(couple, 'sharing');
    const said = Array.from({ length: 40 }, (_, index) => `piece ${index}`);
    const speaker = speakerOf(couple);
    for (const text of said) await tapped(speaker.session.actions.share(text));
    await speaker.sees('nothing on its way', ({ pending }) => pending.length === 0);
    const textsIn = (at: typeof sitter) =>
      at.screen().turns.flatMap(({ pieces }) => pieces.map(({ text }) => text));
    await sitter.sees('all of it', () => textsIn(sitter).length === said.length);
    sitter.leave();

    // Something else has its turn while it is read.
    let turns = 0;
    const again = sitDown(await newPhone(url, sitter.phone.name), sitter.room);
    const shown: number[] = [];
    again.session.subscribe(() => {
      const status = again.session.status();
      if (status.kind === 'open') shown.push(textsIn(again).length);
    });
    await again.until('the line', (status) => status.kind === 'reaching' && status.line === 'live');
    const count = () => {
      turns += 1;
      if (shown.length === 0) setImmediate(count);
    };
    setImmediate(count);
    await again.sees('the room', () => true);
    expect(turns).toBeGreaterThan(2);
    expect(shown[0]).toBe(said.length);
    expect(textsIn(again)).toEqual(said);
  });
});
