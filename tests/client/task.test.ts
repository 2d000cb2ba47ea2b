// The shared tasks between two whole phones: added by both, through reloads, cuts and an empty line.
import { describe, expect, it } from 'vitest';
import { placedPieces } from '../../client/src/session/task-pieces.ts';
import { taskResultOf } from '../../client/src/session/task-result.ts';
import { encodeTaskWords, type TaskPiece } from '../../client/src/session/task-words.ts';
import { startApp } from '../support/test-app.ts';
import { found } from './support/canary.ts';
import { both, type Couple, listenerOf, meet, playTo, tapped } from './support/couple.ts';
import { contentsOf } from './support/phone-contents.ts';
import { type Player, reload } from './support/player.ts';
import { startRelay } from './support/relay.ts';

type Card = Parameters<Player['session']['actions']['ask']>[0];
const ITEMS = ['warm socks', 'the last biscuit', 'clean sheets', 'a window', 'an hour'];

async function beginTask(couple: Couple, card: Omit<Card, 'id'>): Promise<void> {
  const { a, b } = couple;
  await playTo(couple, 'choosing');
  await tapped(a.session.actions.pick('time-together'));
  await tapped(b.session.actions.pick('time-together'));
  await both(couple, 'between', ({ view }) => view.state === 'between');
  await tapped(a.session.actions.begin('time-together'));
  await both(couple, 'drawing', ({ view }) => view.state === 'drawing');
  await tapped(listenerOf(couple).session.actions.ask({ id: null, ...card }));
  await both(couple, 'making', ({ view, current }) => {
    return view.state === 'making' && current?.card !== null;
  });
}

const add = (player: Player, piece: TaskPiece) =>
  tapped(player.session.actions.add(encodeTaskWords(piece)));

const addedOn = (player: Player) => player.screen().current?.added ?? [];
const bothHave = (couple: Couple, count: number) =>
  both(couple, `${count} pieces`, ({ current }) => current?.added.length === count);

function line(x: number): TaskPiece {
  const points = [
    { x, y: 10 },
    { x: x + 300, y: 900 },
  ];
  return { kind: 'stroke', ink: 'own', width: 1, points };
}

async function finish(couple: Couple): Promise<unknown> {
  await tapped(couple.a.session.actions.finish());
  await couple.b.sees('their finish', ({ view }) => view.isTheirsDone);
  await tapped(couple.b.session.actions.finish());
  await both(couple, 'between again', ({ view }) => view.state === 'between');
  const [ofA, ofB] = [couple.a, couple.b].map(({ screen }) => {
    const { current } = screen();
    return current === null ? null : taskResultOf(current);
  });
  expect(ofA).toEqual(ofB);
  return ofA;
}

describe('a shared task', () => {
  it('[CL67] comes to the same picture on both phones, through a reload and a line that was cut', async () => {
    const app = await startApp();
    const relay = await startRelay(app.url);
    let couple = await meet(relay.url);
    await beginTask(couple, { text: 'Draw a boat.', task: 'draw' });
    // Both at once: whichever came first is first on both.
    await Promise.all([1, 2, 3].flatMap((x) => [add(couple.a, line(x)), add(couple.b, line(x))]));
    await bothHave(couple, 6);
    couple = { ...couple, b: await reload(couple.b) };
    await bothHave(couple, 6);
    expect(couple.b.screen().view.state).toBe('making');

    relay.cut();
    await couple.b.sees('the line down', ({ line: status }) => status !== 'live');
    await add(couple.b, line(40));
    await add(couple.b, { kind: 'undo' });
    await add(couple.a, line(50));
    couple = { ...couple, b: await reload(couple.b) };
    relay.mend();
    await bothHave(couple, 9);
    await both(couple, 'nothing on its way', ({ pending }) => pending.length === 0);
    const seenBy = (player: Player) => placedPieces(addedOn(player));
    expect(seenBy(couple.a)).toEqual(seenBy(couple.b));
    const result = await finish(couple);
    expect(result).toMatchObject({ kind: 'picture' });
    expect((result as { strokes: unknown[] }).strokes).toHaveLength(7);
  });

  it('[CL67] comes to the same plan and the same order, whoever was quicker', async () => {
    const { url } = await startApp();
    const couple = await meet(url);
    await beginTask(couple, { text: 'Plan a supper.', task: 'plan' });
    await add(couple.a, { kind: 'item', text: 'soup' });
    await add(couple.b, { kind: 'item', text: 'bread' });
    await bothHave(couple, 2);
    for (const { id } of addedOn(couple.a)) {
      await add(couple.a, { kind: 'star', item: id, isOn: true });
      await add(couple.b, { kind: 'star', item: id, isOn: true });
    }
    await bothHave(couple, 6);
    const lines = addedOn(couple.a)
      .slice(0, 2)
      .map(({ isMine }) => (isMine ? 'soup' : 'bread'));
    expect(await finish(couple)).toEqual({ kind: 'plan', lines });

    await tapped(couple.a.session.actions.begin('time-together'));
    await both(couple, 'drawing', ({ view }) => view.state === 'drawing');
    const ranking = { id: null, text: 'Order these.', task: 'rank' as const, items: ITEMS };
    await tapped(listenerOf(couple).session.actions.ask(ranking));
    await both(couple, 'making', ({ view }) => view.state === 'making');
    await Promise.all([
      add(couple.a, { kind: 'move', item: 4, to: 0 }),
      add(couple.b, { kind: 'move', item: 0, to: 4 }),
    ]);
    await bothHave(couple, 2);
    expect(await finish(couple)).toEqual({
      kind: 'order',
      items: ['an hour', 'the last biscuit', 'clean sheets', 'a window', 'warm socks'],
    });
  });

  it('[CL60] is not settled by a hold that was tapped before the partner moved something', async () => {
    const app = await startApp();
    const relay = await startRelay(app.url);
    const away = await meet(relay.url);
    await beginTask(away, { text: 'Order these.', task: 'rank', items: ITEMS });
    relay.cut();
    await away.a.sees('the line down', ({ line: status }) => status !== 'live');
    await away.b.sees('the line down', ({ line: status }) => status !== 'live');
    await tapped(away.a.session.actions.finish());
    await add(away.b, { kind: 'move', item: 1, to: 0 });
    relay.mend();
    await bothHave(away, 1);
    await both(away, 'nothing on its way', ({ pending }) => pending.length === 0);
    // Whichever arrived first, nobody holds what they had not seen.
    for (const { screen } of [away.a, away.b]) {
      const { view, refused } = screen();
      expect(view).toMatchObject({ state: 'making', isMineDone: false, isTheirsDone: false });
      expect(refused).toBeNull();
    }
    expect(await finish(away)).toMatchObject({
      items: [ITEMS[1], ITEMS[0], ITEMS[2], ITEMS[3], ITEMS[4]],
    });
  });

  it('[CL68] shows what is on its way at once, also after a reload, and keeps it sealed', async () => {
    const app = await startApp();
    const relay = await startRelay(app.url);
    const couple = await meet(relay.url);
    await beginTask(couple, { text: 'Plan a supper.', task: 'plan' });
    relay.cut();
    await couple.a.sees('the line down', ({ line: status }) => status !== 'live');
    const idea: TaskPiece = { kind: 'item', text: 'canary-idea-dunnock soup' };
    const { actions } = couple.a.session;
    await actions.writeDraft('plan-item', 'canary-idea-dunnock soup');
    await tapped(actions.add(encodeTaskWords(idea), 'plan-item'));
    expect(await actions.readDraft('plan-item')).toBe('');
    const again = await reload(couple.a);
    await again.until('reaching', ({ kind }) => kind === 'reaching');
    const contents = await contentsOf(again.phone);
    expect(contents.length).toBeGreaterThan(1_000);
    expect(found(['canary-idea-dunnock'], contents)).toEqual([]);
    relay.mend();
    const { pending, current } = await again.sees('the room', ({ pending, current }) => {
      return pending.length > 0 || current?.added.length === 1;
    });
    const texts = [...pending, ...(current?.added ?? [])].map(({ text }) => text);
    expect(texts).toContain(encodeTaskWords(idea));
    await couple.b.sees('the idea', (screen) => screen.current?.added.length === 1);
    expect(addedOn(couple.b).map(({ text }) => text)).toEqual([encodeTaskWords(idea)]);
  });

  it('[CL61] goes on where a partner’s changed phone adds what no phone of ours would', async () => {
    const { url } = await startApp();
    const couple = await meet(url);
    await beginTask(couple, { text: 'Draw a boat.', task: 'draw' });
    for (const text of ['', '{"kind":"stroke"}', '[[[', 'null', '{"kind":"item","text":{}}']) {
      await tapped(couple.b.session.actions.add(text));
    }
    await add(couple.b, line(7));
    await bothHave(couple, 6);
    const { current, isTampered } = couple.a.screen();
    expect(placedPieces(current?.added ?? []).map(({ piece }) => piece)).toEqual([line(7)]);
    expect(isTampered).toBe(false);
    expect(await finish(couple)).toMatchObject({ kind: 'picture', strokes: [{ seat: 'b' }] });
  });
});

describe('what a shared task is made of', () => {
  it('[EN13] is in no frame, on no disk and in no log: strokes, ideas, orders and signals', async () => {
    const app = await startApp();
    const relay = await startRelay(app.url);
    const couple = await meet(relay.url);
    const card = { text: 'canary-task-siskin', task: 'rank' as const, items: ITEMS };
    await beginTask(couple, card);
    const stroke = encodeTaskWords(line(1_234));
    const drawn = /"points":"([^"]+)"/.exec(stroke)?.[1] ?? '';
    const words = [
      stroke,
      encodeTaskWords({ kind: 'item', text: 'canary-idea-redpoll cake' }),
      encodeTaskWords({ kind: 'move', item: 3, to: 1 }),
    ];
    for (const text of words) await tapped(couple.a.session.actions.add(text));
    await bothHave(couple, 3);
    const signal = encodeTaskWords({ kind: 'dragging', item: 3, to: 1 });
    const heard = new Promise((resolve) => couple.b.session.actions.watchSignals(resolve));
    couple.a.session.actions.signal(signal);
    expect(await heard).toBe(signal);
    await finish(couple);

    const canaries = [drawn, '"kind":"stroke"', 'canary-idea-redpoll', '"kind":"move"'];
    canaries.push('"kind":"dragging"', 'canary-task-siskin', 'the last biscuit');
    const disk = await diskOf(app);
    expect(disk.length).toBeGreaterThan(10_000);
    const places = [relay.received.join('\n'), disk, app.lines.join('\n')];
    for (const place of places) expect(found(canaries, place)).toEqual([]);
    expect(drawn.length).toBeGreaterThan(5);
    expect(found(canaries.slice(1, 4), words.join('\n'))).toHaveLength(3);
  });
});

async function diskOf({ file }: { file: string }): Promise<string> {
  const { readFile } = await import('node:fs/promises');
  const parts = await Promise.all(
    [file, `${file}-wal`].map((path) => readFile(path).catch(() => Buffer.alloc(0))),
  );
  return Buffer.concat(parts).toString('latin1');
}
