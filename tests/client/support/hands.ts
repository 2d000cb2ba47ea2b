/** The hands of two at one phone: only the seat that is shown does anything, as a finger would. */
import type { Setting } from '@heard/shared/protocol/commands';
import type { StateName } from '@heard/shared/view';
import {
  type Holding,
  holdingAfter,
  owedForBoth,
  type Shown,
  shownFor,
  startHolding,
} from '../../../client/src/local/passing.ts';
import { whoseTurn } from '../../../client/src/local/whose-turn.ts';
import type {
  AskedCard,
  RoomActions,
  RoomScreen,
  Step,
  Tapped,
} from '../../../client/src/session/room-screen.ts';
import { encodeTaskWords } from '../../../client/src/session/task-words.ts';
import { both, tapped } from './couple.ts';
import type { TwoAtOnePhone } from './one-phone.ts';

export const SAID = {
  card: 'Which street would you walk down once more?',
  share: 'The one behind the station, in the rain.',
  reflect: 'Behind the station, and it rained.',
  own: 'A window seat.',
  guess: 'The aisle, for your knees.',
};

const CARDS: Partial<Record<Step, Omit<AskedCard, 'id' | 'text'>>> = {
  'time-together': { task: 'draw' },
  touch: { isHold: true },
};

type Tap = (actions: RoomActions, screen: RoomScreen, step: Step) => Promise<Tapped>;

const isWritten = ({ view }: RoomScreen): boolean => view.setting.how === 'written';
const say =
  (field: 'share' | 'reflect'): Tap =>
  async (actions, screen) => {
    if (isWritten(screen)) await tapped(actions[field](SAID[field]));
    return actions.handOver();
  };

const TAPS: Partial<Record<StateName, Tap>> = {
  agreeing: (actions) => actions.ready({ depth: 1, touch: true, desire: true }),
  choosing: (actions, _, step) => actions.pick(step),
  between: (actions, { turns }, step) => (turns.length > 0 ? actions.end() : actions.begin(step)),
  marking: (actions) => actions.mark([]),
  drawing: (actions, _, step) => actions.ask({ id: null, text: SAID.card, ...CARDS[step] }),
  needing: (actions) => actions.need('listen'),
  sharing: say('share'),
  reflecting: say('reflect'),
  checking: (actions) => actions.check('got-it'),
  supporting: (actions) => actions.support(null),
  rating: (actions, { view }) => actions.rate(view.listener === view.seat ? 7 : 8),
  revealing: (actions) => actions.goOn(),
  async making(actions, { current }) {
    // Whatever is added asks both anew.
    if ((current?.added.length ?? 0) > 0) return actions.finish();
    const points = [
      { x: 10, y: 10 },
      { x: 300, y: 900 },
    ];
    const stroke = { kind: 'stroke', ink: 'own', width: 1, points } as const;
    await tapped(actions.add(encodeTaskWords(stroke)));
    return actions.finish();
  },
  answering: (actions, screen) =>
    actions.answer(isWritten(screen) ? { own: SAID.own, guess: SAID.guess } : null),
  comparing: (actions) => actions.goOn(),
  inviting: (actions) => actions.accept(),
  touching: (actions) => actions.finish(),
  appreciating: (actions) => actions.appreciate(null),
  closing: (actions) => actions.close(),
  paused: (actions) => actions.resume(),
};

export interface Played {
  two: TwoAtOnePhone;
  /** In their order: the state, and whose screen it was or who was asked for. */
  moves: { state: StateName; shown: Shown }[];
}

export interface PlayWish {
  step: Step;
  how?: Setting['how'];
  /** Called before each move; what it returns is played on with. */
  before?: (two: TwoAtOnePhone, state: StateName) => Promise<TwoAtOnePhone>;
}

/** To the end of the sitting. Fails where nobody is asked for the next move. */
export async function playInHands(first: TwoAtOnePhone, wish: PlayWish): Promise<Played> {
  const { step, how = 'spoken', before } = wish;
  let two = first;
  let holding: Holding = startHolding;
  const moves: Played['moves'] = [];
  if (how === 'written') {
    await tapped(two.a.session.actions.changeSetting({ where: 'together', how }));
    await both(two, 'in writing', ({ view }) => view.setting.how === how);
  }
  for (;;) {
    await settled(two, holding);
    const { state } = two.a.screen().view;
    if (state === 'ended') return { two, moves };
    const next = before === undefined ? two : await before(two, state);
    if (next !== two) {
      // The page was loaded anew: nobody holds it.
      two = next;
      holding = startHolding;
      await settled(two, holding);
    }
    const views = viewsOf(two);
    const turn = whoseTurn(views, holding.near);
    const shown = shownFor(turn, holding, views.a);
    moves.push({ state, shown });
    holding = holdingAfter(holding, turn, shown);
    if (shown.kind === 'curtain') holding = { ...holding, holder: shown.to };
    else if (shown.kind === 'look') holding = { ...holding, looked: shown.phase };
    else if (shown.kind === 'seat') {
      const { session, screen } = two[shown.seat];
      const tap = TAPS[state];
      if (tap === undefined) throw new Error(`nothing to do in ${state}`);
      await tapped(tap(session.actions, screen(), step));
      await settled(two, holding);
      const owed = owedForBoth(viewsOf(two));
      if (owed !== null) await tapped(two[owed.seat].session.actions[owed.tap]());
    }
  }
}

function viewsOf({ a, b }: TwoAtOnePhone) {
  return { a: a.screen().view, b: b.screen().view };
}

/** Both know the same, nothing is on its way, and something is somebody's. */
async function settled(two: TwoAtOnePhone, { near }: Holding): Promise<void> {
  const isSettled = (): boolean => {
    const views = viewsOf(two);
    if (views.a.seq !== views.b.seq || whoseTurn(views, near).kind === 'nobody') return false;
    return two.a.screen().pending.length === 0 && two.b.screen().pending.length === 0;
  };
  // Each hears of it a moment apart, so that either may be the last one.
  await Promise.race([two.a.sees('settled', isSettled), two.b.sees('settled', isSettled)]);
}
