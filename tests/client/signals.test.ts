// What is over as soon as it was seen: sealed, opened in its phase only, and kept nowhere.
import { describe, expect, it } from 'vitest';
import { openSignal, sealSignal } from '../../client/src/session/signals.ts';
import { startApp } from '../support/test-app.ts';
import { readingOf } from './support/changed-phone.ts';
import { both, meet, tapped } from './support/couple.ts';
import { startRelay } from './support/relay.ts';

describe('a signal', () => {
  it('[CL126] is opened by the partner in the phase it was made in, and by nobody else, nowhere else', async () => {
    const app = await startApp();
    const [couple, others] = [await meet(app.url), await meet(app.url)];
    const [a, b] = [await readingOf(couple.a, app), await readingOf(couple.b, app)];
    const sealed = sealSignal(a, 7, 'a hand at 3');
    if (sealed === null) throw new Error('it could not be sealed');
    const signal = { ...sealed, seat: 'a' } as const;
    expect(openSignal(b, 7, signal)).toBe('a hand at 3');
    expect(JSON.stringify(sealed)).not.toContain('hand');
    // Kept and said again later, or changed on its way.
    expect(openSignal(b, 8, signal)).toBeNull();
    expect(openSignal(b, 8, { ...signal, phase: 8 })).toBeNull();
    expect(openSignal(b, 7, { ...signal, seen: 1 })).toBeNull();
    expect(openSignal(b, 7, { ...signal, seen: 999 })).toBeNull();
    const back = { ...signal, seat: 'b' } as const;
    expect([openSignal(a, 7, back), openSignal(a, 7, signal), openSignal(b, 7, back)]).toEqual([
      null,
      null,
      null,
    ]);
    expect(openSignal(await readingOf(others.b, app), 7, signal)).toBeNull();
    expect(sealSignal(a, 7, 'x'.repeat(20_000))).toBeNull();
  });

  it('[CL126] reaches the partner while both do something together, and is nowhere afterwards', async () => {
    const app = await startApp();
    const relay = await startRelay(app.url);
    const couple = await meet(relay.url);
    const { a, b } = couple;
    for (const { session } of [a, b]) await tapped(session.actions.ready());
    await both(couple, 'choosing', ({ view }) => view.state === 'choosing');
    for (const { session } of [a, b]) await tapped(session.actions.pick('time-together'));
    await both(couple, 'between', ({ view }) => view.state === 'between');
    const heard: string[] = [];
    b.session.actions.watchSignals((text) => heard.push(text));
    a.session.actions.signal('too early');
    await tapped(a.session.actions.begin('time-together'));
    await a.sees('drawing', ({ view }) => view.state === 'drawing');
    await tapped(a.session.actions.ask({ id: null, text: 'Draw this room.' }));
    await both(couple, 'making', ({ view }) => view.state === 'making');
    const { seq } = a.screen().view;
    a.session.actions.signal('a line from 3 to 4');
    await expect.poll(() => heard).toEqual(['a line from 3 to 4']);
    expect(a.screen().view.seq).toBe(seq);
    expect(relay.received.join('\n')).not.toContain('a line from');
    expect(await app.store.read(couple.room, seq, 10)).toEqual([]);
  });
});
