// What stands between the phones changes what it carries: it is noticed, and no wrong words are shown.
import type { Step } from '@heard/shared/protocol/pushes';
import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import { describe, expect, it } from 'vitest';
import { startApp } from '../support/test-app.ts';
import {
  type Couple,
  joinedBy,
  listenerOf,
  meet,
  openedBy,
  playTo,
  speakerOf,
  tapped,
  WORDS,
} from './support/couple.ts';
import { enter, newPhone, type Player, reload } from './support/player.ts';
import { changingEntries, type Relay, startRelay, type Tampering } from './support/relay.ts';

/** A couple whose listener hears everything through the relay, in `sharing`. */
async function overheard(): Promise<{ couple: Couple; relay: Relay; listener: Player }> {
  const app = await startApp();
  const relay = await startRelay(app.url);
  const couple = await meet(app.url);
  await playTo(couple, 'sharing');
  const before = listenerOf(couple);
  before.leave();
  const listener = enter(await newPhone(relay.url, before.phone.name), couple.room);
  await listener.sees('sharing', ({ line }) => line === 'live');
  return { couple, relay, listener };
}

async function sayTwice(couple: Couple): Promise<void> {
  const { actions } = speakerOf(couple).session;
  await tapped(actions.share('first words'));
  await speakerOf(couple).sees('both said', ({ pending }) => pending.length === 0);
  await tapped(actions.share('second words'));
}

const MOST = { depth: 3, touch: true, desire: true } as const;
const BODY = 'A'.repeat(399) as NonNullable<SeenEntry['body']>;

function shown(player: Player): string[] {
  const pieces = player.screen().current?.shares ?? [];
  return pieces.map((piece) => (piece.kind === 'words' ? piece.text : piece.kind));
}

function flipped(body: SeenEntry['body']): SeenEntry['body'] {
  if (body === undefined) return body;
  const at = 60;
  const other = body[at] === 'A' ? 'B' : 'A';
  return `${body.slice(0, at)}${other}${body.slice(at + 1)}` as typeof body;
}

/** Holds entries back and lets everything after them move up. */
function dropping(isDropped: (entry: SeenEntry) => boolean): Tampering {
  const dropped: number[] = [];
  const moved = (seq: number) => seq - dropped.filter((gone) => gone < seq).length;
  return (step) => {
    for (const { seq, ...entry } of step.entries) {
      if (isDropped({ seq, ...entry }) && !dropped.includes(seq)) dropped.push(seq);
    }
    const entries = step.entries
      .filter(({ seq }) => !dropped.includes(seq))
      .map((entry) => ({ ...entry, seq: moved(entry.seq) }));
    return { entries, view: { ...step.view, seq: moved(step.view.seq + 1) - 1 } };
  };
}

describe('a relay that tampers', () => {
  it('[EN1] with a sealed record shows a piece that could not be read', async () => {
    const { couple, relay, listener } = await overheard();
    relay.tamper(
      changingEntries((entry) =>
        entry.type === 'share' ? { ...entry, body: flipped(entry.body) } : entry,
      ),
    );
    await tapped(speakerOf(couple).session.actions.share(WORDS.share));
    await listener.sees('that it does not add up', ({ isTampered }) => isTampered);
    expect(shown(listener)).toEqual(['unreadable']);
  });

  it('[EN2] by leaving an entry out makes the next one unreadable', async () => {
    const { couple, relay, listener } = await overheard();
    let isFirst = true;
    relay.tamper(
      dropping(({ type }) => {
        const isDropped = type === 'share' && isFirst;
        if (isDropped) isFirst = false;
        return isDropped;
      }),
    );
    await sayTwice(couple);
    await listener.sees('that it does not add up', ({ isTampered }) => isTampered);
    expect(shown(listener)).toEqual(['unreadable']);
  });

  it('[EN3] by putting two entries in another order does not show the one that came too early', async () => {
    const { couple, relay, listener } = await overheard();
    const held: SeenEntry[] = [];
    const { view } = listener.screen();
    relay.tamper((step: Step): Step => {
      held.push(...step.entries.filter(({ type }) => type === 'share'));
      const [first, second] = held;
      if (first === undefined || second === undefined) return { entries: [], view };
      const entries = [
        { ...second, seq: first.seq },
        { ...first, seq: second.seq },
      ];
      return { entries, view: step.view };
    });
    await sayTwice(couple);
    await listener.sees('that it does not add up', ({ isTampered }) => isTampered);
    expect(shown(listener)).not.toContain('second words');
  });

  it('[EN4] by saying something twice is noticed', async () => {
    const { couple, relay, listener } = await overheard();
    relay.tamper((step) => {
      const entry = step.entries.find(({ type }) => type === 'share');
      if (entry === undefined) return step;
      const again = { ...entry, seq: entry.seq + 1 };
      return { entries: [entry, again], view: { ...step.view, seq: again.seq } };
    });
    await tapped(speakerOf(couple).session.actions.share('once'));
    await listener.sees('that it does not add up', ({ isTampered }) => isTampered);
  });

  it('[EN5] by giving one partner’s words to the other shows them as nobody’s', async () => {
    const { couple, relay, listener } = await overheard();
    relay.tamper(
      changingEntries((entry) =>
        entry.type === 'share'
          ? { ...entry, type: 'reflect', seat: listener.screen().view.seat }
          : entry,
      ),
    );
    await tapped(speakerOf(couple).session.actions.share(WORDS.share));
    await listener.sees('that it does not add up', ({ isTampered }) => isTampered);
    expect(listener.screen().current?.reflections).toMatchObject([{ kind: 'unreadable' }]);
  });

  it('[EN6] with a verdict is noticed with the partner’s next words', async () => {
    const app = await startApp();
    const relay = await startRelay(app.url);
    const couple = await meet(app.url);
    await playTo(couple, 'checking');
    const before = listenerOf(couple);
    before.leave();
    const listener = enter(await newPhone(relay.url, before.phone.name), couple.room);
    await listener.sees('checking', ({ line }) => line === 'live');
    relay.tamper(
      changingEntries((entry) =>
        entry.verdict === 'more' ? { ...entry, verdict: 'got-it' } : entry,
      ),
    );
    await tapped(speakerOf(couple).session.actions.check('more'));
    await speakerOf(couple).sees('sharing', ({ view }) => view.state === 'sharing');
    await tapped(speakerOf(couple).session.actions.share('there was more'));
    await listener.sees('that it does not add up', ({ isTampered }) => isTampered);
    expect(shown(listener)).not.toContain('there was more');
  });

  it('[EN7] before a rating is opened gets none, and the screen says so for good', async () => {
    const { couple, relay, listener } = await overheard();
    relay.tamper(
      changingEntries((entry) =>
        entry.type === 'share' ? { ...entry, body: flipped(entry.body) } : entry,
      ),
    );
    await tapped(speakerOf(couple).session.actions.share(WORDS.share));
    await listener.sees('that it does not add up', ({ isTampered }) => isTampered);
    relay.tamper(null);
    const again = await reload(listener);
    const { current } = await again.sees('it still', ({ isTampered }) => isTampered);
    expect(current?.shares).toMatchObject([{ kind: 'words', text: WORDS.share }]);

    const [listening, speaking] = [again.session.actions, speakerOf(couple).session.actions];
    const reaches = (state: string) => again.sees(state, ({ view }) => view.state === state);
    await tapped(speaking.handOver());
    await reaches('reflecting');
    await tapped(listening.reflect('heard'));
    await tapped(listening.handOver());
    await reaches('checking');
    await tapped(speaking.check('got-it'));
    await reaches('supporting');
    await tapped(listening.support(null));
    await reaches('rating');
    await tapped(listening.rate(2));
    await tapped(speaking.rate(2));
    await reaches('opening');
    await again.sees('their opening', ({ view }) => view.isTheirsDone);
    expect(relay.commands().some(({ type }) => type === 'open')).toBe(false);
  });

  it('[EN8] with an opening shows that the two do not fit', async () => {
    const app = await startApp();
    const relay = await startRelay(app.url);
    const couple = await meet(app.url);
    await playTo(couple, 'rating');
    const before = listenerOf(couple);
    before.leave();
    const listener = enter(await newPhone(relay.url, before.phone.name), couple.room);
    await listener.sees('rating', ({ line }) => line === 'live');
    relay.tamper(
      changingEntries((entry) => {
        if (entry.type !== 'open' || entry.held === undefined) return entry;
        return {
          ...entry,
          body: flipped(entry.body),
          held: { ...entry.held, body: flipped(entry.held.body) ?? entry.held.body },
        };
      }),
    );
    await tapped(speakerOf(couple).session.actions.rate(1));
    await tapped(listener.session.actions.rate(9));
    const { current } = await listener.sees('an end', (screen) => screen.current?.reveal !== null);
    expect(current?.reveal).toEqual({ kind: 'mismatch' });
    expect(listener.screen().isTampered).toBe(true);
  });

  it('[EN9] with the meeting of the phones leaves them without a shared key', async () => {
    const app = await startApp();
    const relay = await startRelay(app.url);
    const host = await openedBy(await newPhone(relay.url));
    relay.tamper(
      changingEntries((entry) =>
        entry.type === 'claim' ? { ...entry, body: flipped(entry.body) } : entry,
      ),
    );
    const guest = await joinedBy(await newPhone(app.url), host);
    const { safetyCode } = await host.sees('that it does not add up', (s) => s.isTampered);
    expect(safetyCode).toBeNull();
    expect(relay.commands()).toEqual([]);
    await guest.sees('no code either', (screen) => screen.safetyCode === null);
    expect(await host.session.actions.support('words without a key')).toEqual({
      ok: false,
      reason: 'not-ready',
    });
  });

  it('[EN10] with the past, between two visits, is noticed on coming back', async () => {
    const { couple, relay, listener } = await overheard();
    await sayTwice(couple);
    await tapped(speakerOf(couple).session.actions.handOver());
    await listener.sees('reflecting', ({ view }) => view.state === 'reflecting');
    listener.leave();
    // The last entry: no sealed words after it could tell.
    relay.tamper(
      changingEntries((entry) =>
        entry.type === 'hand-over' ? { ...entry, seat: listener.screen().view.seat } : entry,
      ),
    );
    const again = await reload(listener);
    await again.sees('that it does not add up', ({ isTampered }) => isTampered);
    relay.tamper(null);
    const later = await reload(again);
    await later.sees('it still', ({ isTampered }) => isTampered);
  });

  it('[EN11] by showing less than before ends the room on this phone', async () => {
    const { couple, relay, listener } = await overheard();
    const { view } = listener.screen();
    await sayTwice(couple);
    await listener.sees('both', ({ current }) => current?.shares.length === 2);
    listener.leave();
    relay.tamper((step) => ({
      entries: step.entries.filter(({ seq }) => seq <= view.seq),
      view,
    }));
    const again = await reload(listener);
    const status = await again.until('over', ({ kind }) => kind === 'over');
    expect(status).toMatchObject({ reason: 'ahead' });
  });

  it('[EN12] by promising entries it does not give is noticed', async () => {
    const { relay, listener, couple } = await overheard();
    relay.tamper((step) => ({ entries: [], view: step.view }));
    await tapped(speakerOf(couple).session.actions.share('withheld'));
    await listener.sees('that it does not add up', ({ isTampered }) => isTampered);
    expect(shown(listener)).toEqual([]);
  });

  it.each([
    ['pick', 'choosing'],
    ['match', 'agreeing'],
  ] as const)(
    '[CL121] with a %s that was kept back is told, and nothing is made of it',
    async (type, state) => {
      const app = await startApp();
      const relay = await startRelay(app.url);
      const couple = await meet(app.url);
      await playTo(couple, state);
      couple.b.leave();
      const b = enter(await newPhone(relay.url, couple.b.phone.name), couple.room);
      await b.sees(state, ({ line }) => line === 'live');
      relay.tamper(
        changingEntries((entry) =>
          entry.type === type && entry.held !== undefined
            ? {
                ...entry,
                body: flipped(entry.body),
                held: { ...entry.held, body: flipped(entry.held.body) ?? entry.held.body },
              }
            : entry,
        ),
      );
      if (type === 'match') {
        await tapped(couple.a.session.actions.ready(MOST));
        await tapped(b.session.actions.ready(MOST));
      } else {
        await tapped(couple.a.session.actions.pick('open-up'));
        await tapped(b.session.actions.pick('open-up'));
      }
      const screen = await b.sees(
        'that it does not add up',
        ({ isTampered, ground }) => isTampered && (type === 'pick' || ground !== null),
      );
      expect(screen.picks).toBeNull();
      if (type === 'match') {
        expect(screen.ground).toEqual({ depth: 1, touch: false, desire: false });
      }
    },
  );

  it('[CL121] by giving a pick before both are in, or with the other phone’s, is told', async () => {
    for (const change of [
      ({ held, ...entry }: SeenEntry) => {
        const { id, seen, phase } = entry;
        return { ...entry, held: { id, seen, phase, body: BODY } };
      },
      (entry: SeenEntry) => ({ ...entry, type: 'match' }),
      (entry: SeenEntry) => ({ ...entry, seat: 'b' as const, body: BODY }),
    ]) {
      const app = await startApp();
      const relay = await startRelay(app.url);
      const couple = await meet(app.url);
      await playTo(couple, 'choosing');
      couple.b.leave();
      const b = enter(await newPhone(relay.url, couple.b.phone.name), couple.room);
      await b.sees('choosing', ({ line }) => line === 'live');
      relay.tamper(changingEntries((entry) => (entry.type === 'pick' ? change(entry) : entry)));
      await tapped(couple.a.session.actions.pick('open-up'));
      // Changed alike for both, the chain tells it with the next record at the latest.
      await tapped(b.session.actions.pick('open-up'));
      const { picks } = await b.sees('that it does not add up', ({ isTampered }) => isTampered);
      expect(picks).toBeNull();
    }
  });

  it('[CL121] with answers that were kept back shows that they do not fit', async () => {
    const app = await startApp();
    const relay = await startRelay(app.url);
    const couple = await meet(app.url);
    await playTo(couple, 'choosing');
    for (const { session } of [couple.a, couple.b]) {
      await tapped(session.actions.pick('in-your-shoes'));
    }
    await couple.a.sees('between', ({ view }) => view.state === 'between');
    await tapped(couple.a.session.actions.begin('in-your-shoes'));
    await couple.a.sees('drawing', ({ view }) => view.state === 'drawing');
    await tapped(couple.a.session.actions.ask({ id: null, text: 'Tea or coffee?' }));
    await couple.b.sees('answering', ({ view }) => view.state === 'answering');
    couple.b.leave();
    const b = enter(await newPhone(relay.url, couple.b.phone.name), couple.room);
    await b.sees('answering', ({ line }) => line === 'live');
    relay.tamper(
      changingEntries((entry) =>
        entry.type === 'show' && entry.held !== undefined
          ? {
              ...entry,
              body: flipped(entry.body),
              held: { ...entry.held, body: flipped(entry.held.body) ?? entry.held.body },
            }
          : entry,
      ),
    );
    await tapped(couple.a.session.actions.answer({ own: 'tea', guess: 'coffee' }));
    await tapped(b.session.actions.answer({ own: 'coffee', guess: 'tea' }));
    const { current, isTampered } = await b.sees('an end', (s) => s.current?.answers != null);
    expect(current?.answers).toEqual({ kind: 'mismatch' });
    expect(isTampered).toBe(true);
    const honest = await couple.a.sees('both', (s) => s.current?.answers != null);
    expect(honest.current?.answers).toMatchObject({ kind: 'shown', theirs: { own: 'coffee' } });
  });
});
