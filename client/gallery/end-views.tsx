// Pauses, and the end of a sitting: appreciation, what it held, a keepsake, and how it was.
import { inRoom } from './in-room.tsx';
import * as moves from './moves.ts';
import { SPOKEN, WRITTEN } from './moves.ts';
import type { Move } from './play.ts';
import { SAID } from './said.ts';
import * as sitting from './sitting-moves.ts';
import type { Views } from './view.ts';
import type { NameIn } from './views.ts';

const PLAYED = sitting.secondRevealing(WRITTEN);
const ending = (setting: typeof SPOKEN): readonly Move[] => [
  ...(setting === SPOKEN ? sitting.secondRevealing(SPOKEN) : PLAYED),
  moves.does('a', 'end'),
];
const CLOSING: readonly Move[] = [
  ...ending(WRITTEN),
  moves.appreciates('b', SAID.appreciate[0]),
  moves.appreciates('a', SAID.appreciate[1]),
];
const ENDED: readonly Move[] = [...CLOSING, ...moves.both('close')];
const paused = (minutes: number): readonly Move[] => [
  ...sitting.sharing(WRITTEN),
  { by: 'b', does: 'pause', minutes },
];

export const endViews: Views<NameIn<'ends'>> = {
  breather: () => inRoom('a', paused(20)),
  'breather-tomorrow': () => inRoom('a', paused(1_440)),
  'breather-over': () => inRoom('a', [...paused(20), { by: 'room', does: 'expire' }]),
  'breather-mine-back': () => inRoom('a', [...paused(20), moves.does('a', 'resume')]),
  'breather-theirs-back': () => inRoom('a', [...paused(20), moves.does('b', 'resume')]),
  'breather-longer': ({ breather }) =>
    inRoom('a', paused(20), { deeds: [{ tap: breather.longer }] }),

  'appreciating-written': () => inRoom('a', ending(WRITTEN)),
  'appreciating-spoken': () => inRoom('a', ending(SPOKEN)),
  'appreciating-theirs-said': () =>
    inRoom('a', [...ending(WRITTEN), moves.appreciates('b', SAID.appreciate[0])], {
      drafts: { appreciate: SAID.appreciate[1] },
    }),
  'appreciating-mine-said': () =>
    inRoom('a', [...ending(WRITTEN), moves.appreciates('a', SAID.appreciate[1])]),
  closing: () => inRoom('a', CLOSING),
  'closing-end': () => inRoom('a', CLOSING, { deeds: [{ scroll: 'end' }] }),
  'closing-late-word': ({ closing }) =>
    inRoom('a', [...ending(SPOKEN), moves.appreciates('b'), moves.does('b', 'end')], {
      deeds: [{ tap: closing.late.write }, { scroll: 'end' }],
    }),
  'closing-mine-done': () => inRoom('a', [...CLOSING, moves.does('a', 'close')]),
  'closing-theirs-done': () => inRoom('a', [...CLOSING, moves.does('b', 'close')]),
  ended: () => inRoom('a', ENDED),
  keepsake: ({ closing }) => inRoom('a', ENDED, { deeds: [{ tap: closing.keepsake }] }),
  'keepsake-given': ({ closing }) =>
    inRoom('a', [...ENDED, ...kept(ENDED.length)], {
      deeds: [{ tap: closing.keepsake }, { scroll: 'end' }],
    }),
  'closeness-after': ({ closing }) => inRoom('a', ENDED, { deeds: [{ tap: closing.measure }] }),
  'how-it-was': ({ closing, measures }) =>
    inRoom('a', ENDED, {
      deeds: [
        { tap: closing.measure },
        { tap: measures.after.leaveOut },
        { slideTo: 8 },
        { slideTo: 6 },
        { tap: measures.items.answers.yes },
      ],
    }),
};

/** Everything either wrote, given by both to the keepsake. */
function kept(count: number): readonly Move[] {
  const ids = Array.from(
    { length: count },
    (_, index) => `${String(index + 1).padStart(21, '0')}A`,
  );
  const value = { ids, shared: true };
  return (['a', 'b'] as const).map((by) => ({ by, does: 'keep', holds: { kind: 'keep', value } }));
}
