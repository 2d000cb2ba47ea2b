// What the steps do besides question rounds: one thing made by both, two answers, an invitation, topics.

import { shapePoints } from '../src/features/task/shapes.ts';
import type { Answers } from '../src/secrets/sealed-answers.ts';
import { encodeTaskWords, type TaskPiece } from '../src/session/task-words.ts';
import { inRoom } from './in-room.tsx';
import * as moves from './moves.ts';
import { SPOKEN, WRITTEN } from './moves.ts';
import { commandId, type Move } from './play.ts';
import { HAND } from './said.ts';
import * as sitting from './sitting-moves.ts';
import { HOLD, INVITATIONS, ITEMS, TASKS, TOPICS } from './step-cards.ts';
import type { Views } from './view.ts';
import type { NameIn } from './views.ts';

const stroke = (
  by: 'a' | 'b',
  shape: Parameters<typeof shapePoints>[0],
  spot: Parameters<typeof shapePoints>[1],
  size: Parameters<typeof shapePoints>[2],
): Move => {
  const points = shapePoints(shape, spot, size);
  const piece: TaskPiece = { kind: 'stroke', ink: 'own', width: 1, points, shape };
  return moves.adds(by, encodeTaskWords(piece));
};
const PICTURE: readonly Move[] = [
  stroke('a', 'square', 'middle', 'large'),
  stroke('b', 'triangle', 'top', 'large'),
  stroke('b', 'circle', 'top-right', 'small'),
  stroke('a', 'heart', 'bottom', 'small'),
  stroke('b', 'arch', 'left', 'small'),
];
/** The first of them is the entry after the card: its id is what a star names. */
const FIRST_IDEA = commandId(13);
const idea = (by: 'a' | 'b', text: string): Move =>
  moves.adds(by, encodeTaskWords({ kind: 'item', text }));
const PLAN: readonly Move[] = [
  idea('a', 'Breakfast outside, phones in a drawer'),
  idea('b', 'The long way home, past the canal'),
  idea('a', 'Nobody cooks'),
  moves.adds('b', encodeTaskWords({ kind: 'star', item: FIRST_IDEA, isOn: true })),
];
const made = (card: keyof typeof TASKS, pieces: readonly Move[] = []): readonly Move[] => [
  ...sitting.drawing(WRITTEN, 'time-together', 'task'),
  moves.asks('a', TASKS[card]),
  ...pieces,
];

const SHOES = sitting.drawing(WRITTEN, 'in-your-shoes', 'shoes');
const SHOES_ALOUD = sitting.drawing(SPOKEN, 'in-your-shoes', 'shoes');
const QUESTION = { id: 'rainy', text: 'What would a perfect rainy Sunday look like?' };
const MINE: Answers = {
  own: 'Staying in, soup, and you reading things out loud to me.',
  guess: 'A long walk anyway, with boots.',
};
const THEIRS: Answers = {
  own: 'A walk while it pours, then the bath.',
  guess: 'Soup. It is always soup.',
};
const shown = (mine: Answers | null, theirs: Answers | null): readonly Move[] => [
  moves.sealsAnswers('a', mine),
  moves.sealsAnswers('b', theirs),
  moves.showsAnswers('a', mine),
  moves.showsAnswers('b', theirs),
];

const offering = (setting: typeof SPOKEN) => sitting.drawing(setting, 'touch', 'touch');
const touching = (setting: typeof SPOKEN, card = HOLD): readonly Move[] => [
  ...offering(setting),
  moves.asks('a', card),
  moves.does('b', 'accept'),
];

const MARKING: readonly Move[] = sitting.drawing(WRITTEN, 'desire', 'topics');
const MARKED: readonly Move[] = [...MARKING, ...moves.both('blind'), ...moves.both('match')];

export const stepViews: Views<NameIn<'steps'>> = {
  'task-drawing-asker': () =>
    inRoom('a', sitting.drawing(WRITTEN, 'time-together', 'task'), {
      knows: { hand: ITEMS },
    }),
  'task-drawing-own': ({ turn }) =>
    inRoom('a', sitting.drawing(WRITTEN, 'time-together', 'task'), {
      knows: { hand: ITEMS },
      deeds: [{ tap: turn.drawing.writeOwn }],
    }),
  'task-drawing-waiting': () => inRoom('b', sitting.drawing(WRITTEN, 'time-together', 'task')),
  'task-draw-empty': () => inRoom('a', made('draw')),
  'task-draw': () => inRoom('a', made('draw', PICTURE)),
  'task-draw-shape': ({ task }) =>
    inRoom('a', made('draw', PICTURE), { deeds: [{ tap: task.draw.addShape }] }),
  'task-draw-mine-done': () => inRoom('a', [...made('draw', PICTURE), moves.does('a', 'finish')]),
  'task-plan-empty': () => inRoom('a', made('plan')),
  'task-plan': () =>
    inRoom('b', made('plan', PLAN), { drafts: { 'plan-item': 'An hour with the door shut' } }),
  'task-rank': () => inRoom('a', made('rank')),
  'task-rank-theirs-done': () => inRoom('a', [...made('rank'), moves.does('b', 'finish')]),
  'task-result': () => inRoom('a', [...made('draw', PICTURE), ...moves.both('finish')]),

  'shoes-drawing-asker': () => inRoom('a', SHOES, { knows: { hand: HAND } }),
  'shoes-drawing-waiting': () => inRoom('b', SHOES),
  'shoes-answering': () =>
    inRoom('a', [...SHOES, moves.asks('a', QUESTION)], {
      drafts: { 'own-answer': MINE.own },
    }),
  'shoes-answering-spoken': () => inRoom('a', [...SHOES_ALOUD, moves.asks('a', QUESTION)]),
  'shoes-sealed': () =>
    inRoom('a', [...SHOES, moves.asks('a', QUESTION), moves.sealsAnswers('a', MINE)]),
  'shoes-showing': () =>
    inRoom('a', [
      ...SHOES,
      moves.asks('a', QUESTION),
      moves.sealsAnswers('a', MINE),
      moves.sealsAnswers('b', THEIRS),
    ]),
  'shoes-comparing': () =>
    inRoom('a', [...SHOES, moves.asks('a', QUESTION), ...shown(MINE, THEIRS)]),
  'shoes-comparing-gone-on': () =>
    inRoom('a', [
      ...SHOES,
      moves.asks('a', QUESTION),
      ...shown(MINE, THEIRS),
      moves.does('b', 'continue'),
    ]),
  'shoes-comparing-spoken': () =>
    inRoom('a', [...SHOES_ALOUD, moves.asks('a', QUESTION), ...shown(null, null)]),
  'shoes-comparing-mismatch': () =>
    inRoom('a', [
      ...SHOES,
      moves.asks('a', QUESTION),
      moves.sealsAnswers('a', MINE),
      moves.sealsAnswers('b', THEIRS),
      moves.showsAnswers('a', MINE),
      moves.showsAnswers('b', MINE),
    ]),
  'shoes-be-there': () =>
    inRoom('b', [
      ...SHOES,
      moves.asks('a', QUESTION),
      ...shown(MINE, THEIRS),
      ...moves.both('continue'),
    ]),

  'touch-offering': () => inRoom('a', offering(SPOKEN), { knows: { hand: INVITATIONS } }),
  'touch-offering-waiting': () => inRoom('b', offering(SPOKEN)),
  'touch-inviting-invited': () => inRoom('b', [...offering(SPOKEN), moves.asks('a', HOLD)]),
  'touch-inviting-content': () =>
    inRoom('b', [
      ...offering(SPOKEN),
      moves.asks('a', { ...HOLD, content: 'This one is a hug, standing or lying.' }),
    ]),
  'touch-inviting-sent': () => inRoom('a', [...offering(SPOKEN), moves.asks('a', HOLD)]),
  'touch-smaller': () =>
    inRoom('a', [...offering(SPOKEN), moves.asks('a', HOLD), moves.does('b', 'smaller')], {
      knows: { hand: INVITATIONS },
    }),
  'touch-breathing': () => inRoom('a', touching(SPOKEN)),
  'touch-thumbs': () => inRoom('a', touching(WRITTEN)),
  'touch-thumbs-one': () => inRoom('a', touching(WRITTEN), { signals: ['held'] }),
  'touch-thumbs-both': ({ touch }) =>
    inRoom('a', touching(WRITTEN), {
      signals: ['held'],
      deeds: [{ tap: touch.touching.keepHeld }],
    }),
  'touch-phones-down': () => inRoom('a', touching(SPOKEN, { ...HOLD, isHold: false })),
  'touch-aside': () => inRoom('a', touching(WRITTEN, { ...HOLD, isHold: false })),
  'touch-mine-done': () => inRoom('a', [...touching(SPOKEN), moves.does('a', 'finish')]),

  'desire-marking': () =>
    inRoom('a', MARKING, { topics: ['slow-kisses', 'evening-for-two', 'kind-no'] }),
  'desire-marking-leaving': ({ desire }) =>
    inRoom('a', MARKING, { deeds: [{ tap: desire.marking.back }] }),
  'desire-marked': () => inRoom('a', [...MARKING, moves.does('a', 'blind')]),
  'desire-in-common': () => inRoom('a', MARKED, { knows: { topics: TOPICS } }),
  'desire-in-common-none': () => inRoom('a', MARKED, { knows: { topics: [] } }),
  'desire-drawing-topic-open': ({ desire }) =>
    inRoom('a', MARKED, {
      knows: { topics: TOPICS, hand: HAND },
      deeds: [{ tap: desire.common.goOn }],
    }),
  'desire-drawing': ({ desire }) =>
    inRoom('a', MARKED, {
      knows: { topics: TOPICS, hand: HAND },
      deeds: [{ tap: desire.common.goOn }, { choose: 0 }],
    }),
  'desire-needing': () =>
    inRoom(
      'b',
      [...MARKED, moves.asks('a', { ...QUESTION, topic: 'Slow kisses, just for themselves' })],
      { knows: { topics: TOPICS } },
    ),
};
