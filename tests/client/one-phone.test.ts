// Two at one phone, without a screen: the real game and the real seals, and no server anywhere.
import { STATES, type StateName } from '@heard/shared/view';
import { describe, expect, it, onTestFinished } from 'vitest';
import { beginOnePhone, findOnePhone, forgetOnePhone } from '../../client/src/local/one-phone.ts';
import { found } from './support/canary.ts';
import { both, NAMES, playTo, tapped, WORDS } from './support/couple.ts';
import { playInHands, SAID } from './support/hands.ts';
import { atOnePhone, reloadAll, storagesOf, type TwoAtOnePhone } from './support/one-phone.ts';
import { contentsOf } from './support/phone-contents.ts';
import { testPage } from './support/player.ts';

const STEPS = [
  'open-up',
  'listen-closely',
  'time-together',
  'in-your-shoes',
  'touch',
  'desire',
] as const;

/** Before and after a sitting, by themselves, and a breather, which has a test of its own. */
const PASSING: ReadonlySet<StateName> = new Set([
  ...(['empty', 'waiting', 'ended', 'paused'] as const),
  ...(['settling', 'matching', 'opening', 'showing'] as const),
]);

const contents = async (name: string): Promise<string> =>
  `${await contentsOf({ name: `${name}-a` })}\n${await contentsOf({ name: `${name}-b` })}`;

/** With who has done their part: a sealed number must outlive the page too. */
const reloaded = new Set<string>();

async function reloadOnce(two: TwoAtOnePhone, state: StateName): Promise<TwoAtOnePhone> {
  const { seq, isMineDone, isTheirsDone } = two.a.screen().view;
  const moment = `${state}${isMineDone || isTheirsDone ? ', half done' : ''}`;
  if (reloaded.has(moment)) return two;
  reloaded.add(moment);
  const again = await reloadAll(two);
  expect(again.a.screen().view).toMatchObject({ state, seq });
  return again;
}

describe('a sitting at one phone', () => {
  it.each(STEPS)(
    '[CL330][CL332] is played to its end by whoever is asked for, through reloads: %s',
    async (step) => {
      const { two } = await playInHands(await atOnePhone(), { step, before: reloadOnce });
      expect(two.a.screen().view.state).toBe('ended');
      expect(two.b.screen().step).toBe(step);
      expect(two.b.screen().isTampered).toBe(false);
      const [turn] = two.b.screen().turns;
      if (step === 'open-up') expect(turn?.reveal).toEqual({ kind: 'met', felt: 8, guess: 7 });
    },
    30_000,
  );

  it('[CL332] was loaded anew in each state that waits for somebody', () => {
    const states = STATES.filter((state) => !PASSING.has(state));
    expect(states.filter((state) => !reloaded.has(state))).toEqual([]);
    expect(reloaded).toContain('rating, half done');
  });

  it('[CL330] is played in writing, and what was written meets', async () => {
    const { two, moves } = await playInHands(await atOnePhone(), {
      step: 'in-your-shoes',
      how: 'written',
    });
    const { roomTurns } = two.a.screen();
    expect(roomTurns[0]?.answers).toMatchObject({ kind: 'shown' });
    expect(roomTurns[1]?.shares).toMatchObject([{ kind: 'words', text: SAID.share }]);
    expect(roomTurns[1]?.reveal).toEqual({ kind: 'met', felt: 8, guess: 7 });
    expect(moves.filter(({ shown }) => shown.kind === 'look').length).toBeGreaterThan(2);
  });

  it('[CL331] out loud asks for few hand-overs: three to the first card, two and a look a turn', async () => {
    const { moves } = await playInHands(await atOnePhone(), { step: 'open-up' });
    const told = moves.flatMap(({ state, shown }) =>
      shown.kind === 'curtain' || shown.kind === 'look' ? [`${state} ${shown.kind}`] : [],
    );
    const turn = ['rating curtain', 'rating curtain', 'revealing look'];
    expect(told).toEqual([
      'agreeing curtain',
      'agreeing curtain',
      'choosing curtain',
      ...turn,
      ...turn,
    ]);
  });

  it('[CL332] keeps the drafts of both apart through a reload', async () => {
    const two = await atOnePhone();
    await two.a.session.actions.writeDraft('ask', 'For Tom');
    await two.b.session.actions.writeDraft('ask', 'For Ines');
    const again = await reloadAll(two);
    await both(again, 'agreeing', ({ view }) => view.state === 'agreeing');
    expect(await again.a.session.actions.readDraft('ask')).toBe('For Tom');
    expect(await again.b.session.actions.readDraft('ask')).toBe('For Ines');
  });

  it('[CL333] leaves no name, word or number readable on the phone', async () => {
    const two = await atOnePhone();
    await tapped(two.a.session.actions.changeSetting({ where: 'together', how: 'written' }));
    await both(two, 'in writing', ({ view }) => view.setting.how === 'written');
    await playTo(two, 'appreciating');
    const kept = await contents(two.name);
    const said = [WORDS.card, WORDS.share, WORDS.reflect, WORDS.support, WORDS.wish];
    expect(found([...said, NAMES.a, NAMES.b], kept)).toEqual([]);
    expect(kept.length).toBeGreaterThan(10_000);
  });

  it('[CL334] waits while the phone is full and loses nothing', async () => {
    const name = 'full-phone';
    const storages = await storagesOf(name);
    await beginOnePhone(storages, NAMES);
    let isFull = false;
    const { changeNote } = storages.a;
    storages.a.changeNote = async (room, note) => {
      if (isFull && note.name.startsWith('log.')) {
        throw new DOMException('no room', 'QuotaExceededError');
      }
      await changeNote(room, note);
    };
    const two = await atOnePhone({ name, storages });
    isFull = true;
    await tapped(two.a.session.actions.ready());
    await two.a.sees('it waiting', ({ pending }) => pending.length === 1);
    expect(two.b.screen().view.isTheirsDone).toBe(false);
    isFull = false;
    await two.b.sees('it through', ({ view }) => view.isTheirsDone);
    await two.a.sees('nothing waiting', ({ pending }) => pending.length === 0);
  });

  it('[CL335] is one in two tabs', async () => {
    const first = await atOnePhone();
    const second = await atOnePhone({ name: first.name });
    const mixed = { a: first.a, b: second.b };
    await playTo(mixed, 'rating');
    await Promise.all([
      tapped(first.b.session.actions.rate(8)),
      tapped(second.a.session.actions.rate(7)),
    ]);
    await both(mixed, 'the numbers', ({ current }) => current?.reveal != null);
    for (const player of [first.a, first.b, second.a, second.b]) {
      await player.sees('the numbers', ({ current }) => current?.reveal != null);
      expect(player.screen().current?.reveal).toEqual({ kind: 'met', felt: 8, guess: 7 });
      expect(player.screen().isTampered).toBe(false);
    }
  });
});

describe('what is kept of it', () => {
  type Damage = (two: TwoAtOnePhone) => Promise<void>;
  const at = (two: TwoAtOnePhone) => two.table.room;
  const DAMAGES: [string, Damage][] = [
    ['rubbish', (two) => two.storages.a.putNote(at(two), 'log.4', 'rubbish')],
    ['a gap', (two) => two.storages.a.putNote(at(two), 'log.4', null)],
    [
      'an entry in the place of another',
      async (two) => {
        const box = await two.storages.a.readNote(at(two), 'log.3');
        await two.storages.a.putNote(at(two), 'log.4', box);
      },
    ],
    ['an empty log', (two) => two.storages.a.putNote(at(two), 'log.1', null)],
    ['no second seat', (two) => two.storages.b.removeRoom(at(two))],
  ];

  const logOf = (two: TwoAtOnePhone) =>
    Promise.all(
      Array.from({ length: 10 }, (_, place) =>
        two.storages.a.readNote(at(two), `log.${place + 1}`),
      ),
    );

  it.each(DAMAGES)(
    '[CL336] with %s is said to be unreadable, and left as it is',
    async (_, damage) => {
      const two = await atOnePhone();
      await playTo(two, 'choosing');
      two.table.close();
      await damage(two);
      const before = await logOf(two);
      expect(await findOnePhone(two.storages, testPage())).toEqual({
        kind: 'damaged',
        room: two.table.room,
      });
      expect(await logOf(two)).toEqual(before);
    },
  );

  it('[CL337] is gone whole once it is removed, and other names can be given', async () => {
    const two = await atOnePhone();
    await playTo(two, 'drawing');
    two.table.close();
    await forgetOnePhone(two.storages, two.table.room);
    expect((await contents(two.name)).trim()).toBe('');
    expect(await findOnePhone(two.storages, testPage())).toEqual({ kind: 'none' });
    await beginOnePhone(two.storages, { a: 'Robin', b: 'Sam' });
    const again = await findOnePhone(two.storages, testPage());
    if (again.kind === 'open') onTestFinished(again.table.close);
    expect(again.kind).toBe('open');
  });

  it('[CL337] that is removed in one tab ends in the other', async () => {
    const two = await atOnePhone();
    two.table.close();
    const gone = new Promise<void>((resolve) => {
      void findOnePhone(two.storages, testPage(), resolve).then((found) => {
        if (found.kind === 'open') onTestFinished(found.table.close);
        void forgetOnePhone(two.storages, two.table.room);
      });
    });
    await gone;
  });

  it('[CL337] is found whole or not at all', async () => {
    const storages = await storagesOf('half-begun');
    storages.a.putSeat = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
    await expect(beginOnePhone(storages, NAMES)).rejects.toThrow();
    expect((await contents('half-begun')).trim()).toBe('');
    expect(await findOnePhone(storages, testPage())).toEqual({ kind: 'none' });
  });
});
