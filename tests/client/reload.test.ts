// Whatever closes a page, the next one stands where the last one stood.
import type { StateName } from '@heard/shared/view';
import { describe, expect, it } from 'vitest';
import { startApp } from '../support/test-app.ts';
import {
  both,
  type Couple,
  joinedBy,
  listenerOf,
  meet,
  openedBy,
  playTo,
  speakerOf,
  tapped,
  WAY,
  WORDS,
} from './support/couple.ts';
import { enter, newPhone, reload } from './support/player.ts';

const STATES: StateName[] = [...WAY.map(([state]) => state), 'ended'];

async function reloadBoth({ room, a, b }: Couple): Promise<Couple> {
  const seq = a.screen().view.seq;
  const again = { room, a: await reload(a), b: await reload(b) };
  await both(again, `back at ${seq}`, ({ view }) => view.seq === seq);
  return again;
}

describe('a reload', () => {
  it('[CL4] returns both phones to the same words in every state of a sitting', async () => {
    const { url } = await startApp();
    let couple = await meet(url);
    for (const state of STATES) {
      await playTo(couple, state);
      const before = [couple.a.screen(), couple.b.screen()];
      couple = await reloadBoth(couple);
      for (const [index, { screen }] of [couple.a, couple.b].entries()) {
        const { view, turns, names, safetyCode, isTampered } = screen();
        expect({ view, turns, names, safetyCode, isTampered }).toEqual({
          view: before[index]?.view,
          turns: before[index]?.turns,
          names: before[index]?.names,
          safetyCode: before[index]?.safetyCode,
          isTampered: false,
        });
      }
    }
    expect(couple.a.screen().turns[0]?.reveal).toEqual({ kind: 'met', felt: 8, guess: 7 });
  });

  it('[CL5] deals the same hand again', async () => {
    const { url } = await startApp();
    const couple = await meet(url);
    await playTo(couple, 'drawing');
    await tapped(speakerOf(couple).session.actions.pass());
    const before = await listenerOf(couple).sees(
      'the second hand',
      ({ hand, view }) => view.draw === 2 && hand !== null,
    );
    const again = await reload(listenerOf(couple));
    const after = await again.sees('a hand', ({ hand }) => hand !== null);
    expect(after.hand).toEqual(before.hand);
  });

  it('[CL6] between seal and opening still opens what was sealed', async () => {
    const { url } = await startApp();
    const couple = await meet(url);
    await playTo(couple, 'rating');
    const [speaker, listener] = [speakerOf(couple), listenerOf(couple)];
    await tapped(speaker.session.actions.rate(9));
    await speaker.sees('its seal', ({ view }) => view.isMineDone);
    const again = await reload(speaker);
    await tapped(listener.session.actions.rate(4));
    const { current } = await again.sees(
      'the numbers',
      (screen) => screen.current?.reveal !== null,
    );
    expect(current?.reveal).toEqual({ kind: 'met', felt: 9, guess: 4 });
  });

  it('[CL7] keeps what was being written, sealed, until it is sent', async () => {
    const { url } = await startApp();
    const couple = await meet(url);
    await playTo(couple, 'sharing');
    const speaker = speakerOf(couple);
    await speaker.session.actions.writeDraft('share', WORDS.share);
    const box = await speaker.phone.storage.readNote(couple.room, 'draft.share');
    expect(box).not.toBeNull();
    expect(box).not.toContain('garden');
    const again = await reload(speaker);
    await again.sees('sharing', ({ view }) => view.state === 'sharing');
    expect(await again.session.actions.readDraft('share')).toBe(WORDS.share);
    await tapped(again.session.actions.share(WORDS.share));
    expect(await again.session.actions.readDraft('share')).toBe('');
  });

  it('[CL8] keeps the invite link of a room nobody has joined, and no longer', async () => {
    const { url } = await startApp();
    const host = await openedBy(await newPhone(url));
    const { inviteLink } = host.screen();
    const again = await reload(host);
    const { inviteLink: after } = await again.sees('waiting', ({ view }) => view.seq === 1);
    expect(after).toBe(inviteLink);
    const guest = await joinedBy(await newPhone(url), again);
    await guest.sees('introduced', ({ view }) => view.isIntroduced);
    await again.sees('no link', (screen) => screen.inviteLink === null && screen.view.isIntroduced);
    for (const { phone } of [again, guest]) {
      const seat = await phone.storage.findSeat(again.room);
      expect(seat?.linkSecret).toBeNull();
      expect(seat?.epochKey).not.toBeNull();
    }
  });

  it('[CL9] says so where this phone holds no seat, or the server knows of none', async () => {
    const { url } = await startApp();
    const { room, a } = await meet(url);
    const stranger = enter(await newPhone(url), room);
    await stranger.until('absent', ({ kind }) => kind === 'absent');

    const other = await startApp();
    const lost = enter(await newPhone(other.url, a.phone.name), room);
    const status = await lost.until('over', ({ kind }) => kind === 'over');
    expect(status).toMatchObject({ reason: 'unknown-room', screen: null });
  });
});
