// Two phones find what both want over a real server: exactly that, nothing else, and nothing is kept.
import { TOPIC_CAP } from '@heard/shared/limits';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  elementPoint,
  exponentOf,
  type GroundPlace,
  raise,
  tagOf,
} from '../../client/src/secrets/ground-points.ts';
import { parseBlind, parseMatch } from '../../client/src/secrets/ground-texts.ts';
import { newCommandId } from '../../client/src/secrets/random.ts';
import type { Wishes } from '../../client/src/session/room-screen.ts';
import { sealCommand } from '../../client/src/session/seal-command.ts';
import { startApp } from '../support/test-app.ts';
import { found } from './support/canary.ts';
import { both, type Couple, meet, tapped } from './support/couple.ts';
import {
  agreeOn,
  beginDesire,
  groundNotesOf,
  halvesIn,
  knowTopics,
  readingOf,
  TOPICS,
  toMarking,
  topicsAt,
} from './support/ground.ts';
import { contentsOf } from './support/phone-contents.ts';
import { enter, newPhone, type Player, reload } from './support/player.ts';

const OURS = topicsAt(0, 20, 40);
const ONLY_A = topicsAt(1, 21, 41, 65);
const ONLY_B = topicsAt(2, 22);

function stateIs(state: string) {
  return ({ view }: { view: { state: string } }) => view.state === state;
}

async function markBoth({ a, b }: Couple): Promise<void> {
  await tapped(a.session.actions.mark([...OURS, ...ONLY_A]));
  await tapped(b.session.actions.mark([...ONLY_B, ...OURS]));
}

/** The sitting ends, and the next one begins in the same room. */
async function nextSitting(couple: Couple): Promise<void> {
  for (const state of ['appreciating', 'closing', 'ended']) {
    await tapped(couple.a.session.actions.end());
    await both(couple, state, stateIs(state));
  }
  await tapped(couple.b.session.actions.again());
  await both(couple, 'agreeing anew', stateIs('agreeing'));
}

describe('private topics', () => {
  it('[EN45] are read as exactly those that both marked, on both phones, whatever was marked', async () => {
    const { url } = await startApp();
    const couple = await meet(url);
    const { a, b } = couple;
    const marks = fc.uniqueArray(fc.integer({ min: 0, max: TOPICS.length - 1 }), {
      maxLength: TOPIC_CAP,
    });
    const pairs = fc.sample(fc.tuple(marks, marks), 4);
    const everything = Array.from({ length: TOPIC_CAP }, (_, place) => place);
    for (const [mine, theirs] of [...pairs, [[], []], [everything, everything]]) {
      const [ofA, ofB] = [topicsAt(...(mine ?? [])), topicsAt(...(theirs ?? []))];
      await toMarking(couple);
      await tapped(a.session.actions.mark(ofA));
      await tapped(b.session.actions.mark(ofB));
      await knowTopics(couple);
      const common = ofA.filter((topic) => ofB.includes(topic)).sort();
      for (const { screen } of [a, b]) {
        expect(screen().topics).toEqual(common);
        expect(screen()).toMatchObject({ step: 'desire', isTampered: false, refused: null });
      }
      await both(couple, 'the cards', stateIs('drawing'));
      await nextSitting(couple);
      expect(a.screen().topics).toBeNull();
    }
  });

  it('[CL88] a reload on either side, at any point, changes nothing of what is found', async () => {
    const { url } = await startApp();
    const couple = await meet(url);
    await toMarking(couple);
    await couple.a.session.actions.keepTopics([...OURS, ...ONLY_A]);
    const reloaded = async (player: Player, state: string) => {
      const again = await reload(player);
      await again.sees(state, ({ view, line }) => view.state === state && line === 'live');
      return again;
    };
    let a = await reloaded(couple.a, 'marking');
    let b = await reloaded(couple.b, 'marking');
    const kept = await a.session.actions.readTopics();
    expect(kept).toEqual([...OURS, ...ONLY_A]);
    expect(await b.session.actions.readTopics()).toBeNull();
    await tapped(a.session.actions.mark(kept ?? []));
    await a.sees('sent', ({ view }) => view.isMineDone);
    a = await reloaded(a, 'marking');
    expect(a.screen().view.isMineDone).toBe(true);
    // One is away while the other's half comes in, and answers when it is back.
    a.leave();
    await tapped(b.session.actions.mark([...ONLY_B, ...OURS]));
    await b.sees('its answer', ({ view }) => view.state === 'matching' && view.isMineDone);
    b = await reloaded(b, 'matching');
    b.leave();
    a = await reload(a);
    await a.sees('what both marked', ({ topics }) => topics !== null);
    b = await reload(b);
    await b.sees('what both marked', ({ topics }) => topics !== null);
    a = await reloaded(a, 'drawing');
    for (const player of [a, b]) {
      const { topics, isTampered } = await player.sees('topics', (s) => s.topics !== null);
      expect(topics).toEqual([...OURS].sort());
      expect(isTampered).toBe(false);
    }
  });

  it('[CL89] are marked once a sitting, and no more of them than the cap', async () => {
    const { url } = await startApp();
    const couple = await meet(url);
    const { a, b } = couple;
    await toMarking(couple);
    const tooMany = topicsAt(...Array.from({ length: TOPIC_CAP + 1 }, (_, place) => place));
    expect(await a.session.actions.mark(tooMany)).toEqual({ ok: false, reason: 'too-long' });
    await markBoth(couple);
    await knowTopics(couple);
    await tapped(a.session.actions.choose());
    await both(couple, 'choosing', stateIs('choosing'));
    expect(await b.session.actions.mark(OURS)).toEqual({ ok: false, reason: 'not-ready' });
    await beginDesire(couple);
    await both(couple, 'the cards at once', stateIs('drawing'));
    expect(b.screen().topics).toEqual([...OURS].sort());
  });

  it('[CL91] sent from two tabs at once are those of the first', async () => {
    const { url } = await startApp();
    const couple = await meet(url);
    await toMarking(couple);
    const tab = enter(await newPhone(url, couple.a.phone.name), couple.room);
    await tab.sees('marking', stateIs('marking'));
    await Promise.all([couple.a.session.actions.mark(OURS), tab.session.actions.mark(OURS)]);
    await tapped(couple.b.session.actions.mark(OURS));
    await knowTopics(couple);
    for (const player of [couple.a, couple.b, tab]) {
      await player.sees('the topics', ({ topics }) => topics?.length === OURS.length);
    }
  });
});

describe('the agreement', () => {
  it('[EN45] is the smaller wish of each, for every two wishes, also through a reload', async () => {
    const { url } = await startApp();
    let couple = await meet(url);
    const wishes: fc.Arbitrary<Wishes> = fc.record({
      depth: fc.constantFrom<Wishes['depth']>(1, 2, 3),
      touch: fc.boolean(),
      desire: fc.boolean(),
    });
    for (const [mine, theirs] of fc.sample(fc.tuple(wishes, wishes), 8)) {
      await couple.a.session.actions.keepWishes(mine);
      const a = await reload(couple.a);
      await a.sees('agreeing', ({ view, line }) => view.state === 'agreeing' && line === 'live');
      expect(await a.session.actions.readWishes()).toEqual(mine);
      couple = { ...couple, a };
      await agreeOn(couple, mine, theirs);
      for (const { screen } of [couple.a, couple.b]) {
        expect(screen().ground).toEqual({
          depth: Math.min(mine.depth, theirs.depth),
          touch: mine.touch && theirs.touch,
          desire: mine.desire && theirs.desire,
        });
      }
      await nextSitting(couple);
    }
  });

  it('[CL91] found by three tabs is found once', async () => {
    const { url } = await startApp();
    const couple = await meet(url);
    const tabs = [couple.a, couple.b].map(async ({ phone }) =>
      enter(await newPhone(url, phone.name), couple.room),
    );
    await Promise.all(tabs.map(async (tab) => (await tab).sees('agreeing', stateIs('agreeing'))));
    await agreeOn(couple);
    for (const player of [couple.a, couple.b, ...(await Promise.all(tabs))]) {
      const { ground } = await player.sees('the ground', (screen) => screen.ground !== null);
      expect(ground).toEqual({ depth: 3, touch: true, desire: true });
    }
  });
});

describe('a half that a breather overtakes', () => {
  /** The same seat on a phone whose half goes out a moment too late: the partner has just paused. */
  async function overtaken({ a, b }: Couple): Promise<Player> {
    a.leave();
    const phone = await newPhone(a.phone.origin, a.phone.name);
    let isFirst = true;
    const enqueue: typeof phone.storage.enqueue = async (queued, notes) => {
      if (queued.command.type === 'blind' && isFirst) {
        isFirst = false;
        await tapped(b.session.actions.pause(5));
        await b.sees('the breather', stateIs('paused'));
      }
      return phone.storage.enqueue(queued, notes);
    };
    return enter({ ...phone, storage: { ...phone.storage, enqueue } }, a.room);
  }

  async function comeBack({ a, b }: Couple): Promise<void> {
    await a.sees('the refusal', ({ pending, view }) => {
      return view.state === 'paused' && pending.length === 0;
    });
    await tapped(a.session.actions.resume());
    await tapped(b.session.actions.resume());
  }

  it('[CL90] gives the marked topics back, and they can be sent again', async () => {
    const { url } = await startApp();
    const couple = await meet(url);
    await toMarking(couple);
    const late = { ...couple, a: await overtaken(couple) };
    await late.a.sees('marking', ({ view, line }) => view.state === 'marking' && line === 'live');
    await tapped(late.a.session.actions.mark(OURS));
    await comeBack(late);
    await both(late, 'marking again', stateIs('marking'));
    expect(late.a.screen().view.isMineDone).toBe(false);
    const back = (await late.a.session.actions.readTopics()) ?? [];
    expect([...back].sort()).toEqual([...OURS].sort());
    await tapped(late.a.session.actions.mark(back));
    await tapped(late.b.session.actions.mark(OURS));
    await knowTopics(late);
    expect(late.b.screen().topics).toEqual([...OURS].sort());
  });

  it('[CL90] goes out again with the wishes as they were', async () => {
    const { url } = await startApp();
    const couple = await meet(url);
    const late = { ...couple, a: await overtaken(couple) };
    await late.a.sees('agreeing', ({ view, line }) => view.state === 'agreeing' && line === 'live');
    const { a, b } = late;
    for (const { session } of [a, b]) {
      await session.actions.keepWishes({ depth: 2, touch: true, desire: false });
    }
    await tapped(a.session.actions.ready());
    await tapped(b.session.actions.ready());
    await comeBack(late);
    await both(late, 'what both want', ({ ground }) => ground !== null);
    expect(b.screen().ground).toEqual({ depth: 2, touch: true, desire: false });
  });
});

describe('what was chosen', () => {
  it('[EN46] cannot be told from the server’s disk and the partner’s phone, but for what both chose', async () => {
    const app = await startApp();
    const couple = await meet(app.url);
    const { a, b } = couple;
    await toMarking(couple);
    await tapped(b.session.actions.mark([...ONLY_B, ...OURS]));
    await b.sees('sent', ({ view }) => view.isMineDone);
    b.leave();
    await tapped(a.session.actions.mark([...OURS, ...ONLY_A]));
    await a.sees('its answer', ({ view }) => view.state === 'matching' && view.isMineDone);

    // All that a curious partner has who also runs the server, their own secrets included.
    const reading = await readingOf(b, app);
    expect(reading.isTampered).toBe(false);
    const blinds = halvesIn(reading, 'blind').map((text) => parseBlind(text, TOPIC_CAP));
    const matches = halvesIn(reading, 'match').map((text) => parseMatch(text, TOPIC_CAP));
    const seen = new Set([
      ...blinds.flatMap((blind) => (blind.ok ? [...blind.value.points, ...blind.value.tags] : [])),
      ...matches.flatMap((match) => (match.ok ? match.value : [])),
    ] as string[]);
    expect(seen.size).toBeGreaterThanOrEqual(5 * TOPIC_CAP);
    const { halves } = JSON.parse((await groundNotesOf(b))['ground.topics'] ?? '');
    const { key, mask } = JSON.parse(halves[0].kept);
    const place = { room: couple.room, sitting: 1, purpose: 'topics' } as const;
    const unsaid = TOPICS.filter(({ id }) => ![...ONLY_B, ...OURS].includes(id));
    const guessed = unsaid.flatMap(({ id }) => {
      const ofA: GroundPlace = { ...place, seat: 'a' };
      const plain = elementPoint(ofA, id);
      const exponents = [
        exponentOf(key, 0),
        ...Array.from({ length: TOPIC_CAP }, (_, index) => exponentOf(mask, index)),
      ];
      const points = [plain, ...exponents.map((exponent) => raise(plain, exponent))];
      return [...points, ...points.map((point) => tagOf(ofA, 'a', id, point))];
    });
    expect(guessed.filter((guess) => seen.has(guess))).toEqual([]);
    const words = TOPICS.flatMap(({ id, text }) => [id, text]);
    const disk = JSON.stringify([...reading.opened.values()]);
    expect(disk.length).toBeGreaterThan(5_000);
    expect(found(words, disk)).toEqual([]);

    const back = await reload(b);
    const { topics } = await back.sees('what both marked', (screen) => screen.topics !== null);
    expect(topics).toEqual([...OURS].sort());
    // Nor from everything there is once it is over.
    const notes = JSON.stringify(await groundNotesOf(back));
    const onlyA = TOPICS.filter(({ id }) => ONLY_A.includes(id)).flatMap(({ id, text }) => [
      id,
      text,
    ]);
    expect(found(onlyA, notes)).toEqual([]);
    expect(found(OURS, notes)).toEqual(OURS);
  });

  it('[EN47] every half of one purpose has one size on the wire, whatever was chosen', async () => {
    const app = await startApp();
    const couple = await meet(app.url);
    const { a, b } = couple;
    const sixteen = topicsAt(...Array.from({ length: TOPIC_CAP }, (_, place) => place));
    await agreeOn(couple, { depth: 1, touch: false, desire: false });
    await nextSitting(couple);
    await toMarking(couple);
    await tapped(a.session.actions.mark([]));
    await tapped(b.session.actions.mark(sixteen));
    await knowTopics(couple);
    const sizes = new Map<string, Set<number>>();
    for (const entry of await app.store.read(couple.room, 0, 1_000)) {
      if ((entry.type !== 'blind' && entry.type !== 'match') || entry.body === undefined) continue;
      const purpose = entry.phase > 10 && entry.body.length > 1_000 ? 'topics' : 'agreement';
      const name = `${entry.type} ${purpose}`;
      sizes.set(name, (sizes.get(name) ?? new Set()).add(entry.body.length));
    }
    expect([...sizes.keys()].sort()).toEqual([
      'blind agreement',
      'blind topics',
      'match agreement',
      'match topics',
    ]);
    for (const [name, lengths] of sizes) expect([name, lengths.size]).toEqual([name, 1]);
  });

  it('[EN48] lies sealed on its owner’s phone until it is known what both chose, and is gone then', async () => {
    const app = await startApp();
    const couple = await meet(app.url);
    const { a, b } = couple;
    await agreeOn(couple);
    for (const player of [a, b]) {
      expect(Object.keys(await groundNotesOf(player))).toEqual(['ground.agreement']);
    }
    await beginDesire(couple);
    await both(couple, 'marking', stateIs('marking'));
    await a.session.actions.keepTopics([...OURS, ...ONLY_A]);
    expect((await groundNotesOf(a))['chosen.topics']).toContain(ONLY_A[0]);
    const words = TOPICS.flatMap(({ id, text }) => [id, text]);
    expect(found(words, await contentsOf(a.phone))).toEqual([]);
    await markBoth(couple);
    await knowTopics(couple);
    for (const player of [a, b]) {
      const notes = await groundNotesOf(player);
      expect(Object.keys(notes)).toEqual(['ground.agreement', 'ground.topics']);
      expect(found([...ONLY_A, ...ONLY_B], JSON.stringify(notes))).toEqual([]);
      expect(found(words, await contentsOf(player.phone))).toEqual([]);
    }
  });

  it.each(['choose', 'end'] as const)(
    '[EN48] is gone from the phone when the finding is left by %s, sent or not',
    async (way) => {
      const { url } = await startApp();
      const couple = await meet(url);
      const { a, b } = couple;
      await toMarking(couple);
      await tapped(a.session.actions.mark([...OURS, ...ONLY_A]));
      await a.sees('sent', ({ view }) => view.isMineDone);
      await b.session.actions.keepTopics(ONLY_B);
      await tapped(b.session.actions[way]());
      const next = way === 'choose' ? 'choosing' : 'appreciating';
      await both(couple, next, stateIs(next));
      for (const player of [a, b]) {
        await expect
          .poll(async () => Object.keys(await groundNotesOf(player)))
          .toEqual(['ground.agreement']);
        expect(player.screen().topics).toBeNull();
      }
    },
  );

  it('[EN48] wishes of a sitting that is left before both are ready are not kept for the next', async () => {
    const { url } = await startApp();
    const couple = await meet(url);
    await couple.a.session.actions.keepWishes({ depth: 3, touch: true, desire: true });
    await nextSitting(couple);
    expect(await couple.a.session.actions.readWishes()).toBeNull();
    expect(await groundNotesOf(couple.a)).toEqual({});
  });
});

describe('a phone that was changed', () => {
  /** The same seat on a phone that sends this text in place of its next half of that type. */
  async function sendingInstead(
    player: Player,
    app: Awaited<ReturnType<typeof startApp>>,
    type: 'blind' | 'match',
    text: () => Promise<string>,
  ): Promise<Player> {
    player.leave();
    const phone = await newPhone(player.phone.origin, player.phone.name);
    const storage: typeof phone.storage = {
      ...phone.storage,
      async enqueue(queued, notes) {
        if (queued.command.type !== type) return phone.storage.enqueue(queued, notes);
        const reading = await readingOf(player, app);
        const id = newCommandId();
        const sealed = sealCommand(reading, queued.command.phase, id, { type, text: await text() });
        if (!sealed.ok) throw new Error(sealed.reason);
        return phone.storage.enqueue({ ...queued, id, command: sealed.command }, notes);
      },
    };
    return enter({ ...phone, storage }, player.room);
  }

  it.each<[string, 'blind' | 'match', string]>([
    ['no half at all', 'blind', 'hello'],
    ['too few points', 'blind', '{"points":"","tags":""}'],
    ['zeros', 'blind', JSON.stringify({ points: 'A'.repeat(683), tags: 'A'.repeat(683) })],
    ['no answer at all', 'match', '{"points":7}'],
    ['an answer of zeros', 'match', JSON.stringify({ points: 'A'.repeat(683) })],
  ])('[EN49] that sends %s finds nothing in common, and both go on', async (_name, type, text) => {
    const app = await startApp();
    const couple = await meet(app.url);
    await toMarking(couple);
    const b = await sendingInstead(couple.b, app, type, async () => text);
    await b.sees('marking', ({ view, line }) => view.state === 'marking' && line === 'live');
    await tapped(couple.a.session.actions.mark(OURS));
    await tapped(b.session.actions.mark(OURS));
    const { topics, isTampered } = await couple.a.sees(
      'what is in common',
      (screen) => screen.topics !== null && screen.view.state === 'drawing',
    );
    expect({ topics, isTampered }).toEqual({ topics: [], isTampered: false });
  });

  it('[EN49] that sends its partner’s own points back learns and finds nothing', async () => {
    const app = await startApp();
    const couple = await meet(app.url);
    await toMarking(couple);
    await tapped(couple.a.session.actions.mark(OURS));
    await couple.b.sees('theirs', ({ view }) => view.isTheirsDone);
    const mirror = async () => halvesIn(await readingOf(couple.b, app), 'blind').at(-1) ?? '';
    const b = await sendingInstead(couple.b, app, 'blind', mirror);
    await b.sees('marking', ({ view, line }) => view.state === 'marking' && line === 'live');
    await tapped(b.session.actions.mark([]));
    const { topics } = await couple.a.sees('the end', (screen) => screen.topics !== null);
    expect(topics).toEqual([]);
    const all = await readingOf(b, app);
    expect(all.log.entries.at(-1)?.type).toBe('match');
  });
});
