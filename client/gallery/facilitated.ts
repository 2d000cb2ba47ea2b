// The counsellor's seat as a partner's phone knows it, from the played room and what was done from it.
import type { Seat } from '@heard/shared/ids';
import type { Scope } from '@heard/shared/protocol/facilitation';
import type { RoomScreen } from '../src/session/room-screen.ts';
import type { FacilitationScreen } from '../src/session/third-chair-screen.ts';
import type { Move, Played } from './play.ts';
import { screenOf } from './screen-of.ts';

export const COUNSELLOR = 'Maya';
const LINK = 'https://heard.example/j/a-room-of-the-galleryA#1.f.Rm9yVGhlQ291bnNlbGxvcg';

export const attends: Move = { by: 'facilitator', does: 'attend' };
export const invites = (by: Seat = 'a'): Move => ({ by, does: 'invite' });
/** Both say how much may be seen. */
export const bothAllow = (scope: Scope, mayExport = false): readonly Move[] =>
  (['a', 'b'] as const).map((by) => ({ by, does: 'consent', scope, mayExport }));
/** With the counsellor there, seen as far as this. */
export const facilitatedBy = (moves: readonly Move[], scope: Scope): readonly Move[] => [
  ...moves,
  invites(),
  attends,
  ...bothAllow(scope),
];
export const steers = (move: 'hold' | 'extend' | 'repeat' | 'swap' | 'end'): Move => ({
  by: 'facilitator',
  does: 'steer',
  move,
});

export function facilitatedScreen(
  at: Played,
  seat: Seat,
  knows: Partial<FacilitationScreen> = {},
  patch: Partial<RoomScreen> = {},
): RoomScreen {
  const screen = screenOf(at, seat, patch);
  const { view } = screen;
  if (view.facilitation === null) return screen;
  const { isSeated, since, mine, scope, mayExport } = view.facilitation;
  const hasAnswered = at.entries.some(
    (entry) => entry.type === 'consent' && entry.seat === seat && entry.seq > since,
  );
  return {
    ...screen,
    facilitation: {
      name: isSeated ? COUNSELLOR : null,
      code: isSeated ? { digits: '305718', pictures: [2, 40, 19, 60] } : null,
      isSeated,
      isHosted: false,
      isKeyWrong: false,
      mine,
      hasAnswered,
      scope,
      mayExport,
      presence: isSeated ? 'here' : null,
      inviteLink: isSeated ? null : LINK,
      steer: view.steer,
      holdId: view.breather?.holdId ?? null,
      extra: view.extra,
      line: null,
      offer: null,
      ceiling: null,
      ...knows,
    },
  };
}
