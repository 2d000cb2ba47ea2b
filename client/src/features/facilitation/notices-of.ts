/** Which of the counsellor’s doings stand on this phone’s screens now, without what was put aside. Pure. */

import { offerHere } from '../../scene/offer-here.ts';
import type { RoomScreen } from '../../session/room-screen.ts';
import type { FacilitationScreen } from '../../session/third-chair-screen.ts';
import { hasAnswered, isAsked, questionOf, type SeatMemory } from './seat-memory.ts';

export type SeatNotice =
  | { kind: 'stopped'; id: string }
  | { kind: 'left'; id: string }
  | { kind: 'seated'; id: string }
  | { kind: 'invited'; id: string }
  | { kind: 'line'; id: string; text: string }
  | { kind: 'extra'; id: string; minutes: number }
  | { kind: 'offer'; id: string; text: string; isFirst: boolean }
  | { kind: 'ceiling'; id: string; depth: 1 | 2 };

/** The one that is most about now comes first. */
export function noticesOf(screen: RoomScreen, memory: SeatMemory): SeatNotice[] {
  const { facilitation } = screen;
  const notices = [
    memory.hasStopped && isStopped(screen) ? ({ kind: 'stopped', id: 'stopped' } as const) : null,
    memory.hasLeft ? ({ kind: 'left', id: 'left' } as const) : null,
    ...(facilitation === null
      ? []
      : [...aboutTheChair(screen, memory), ...done(screen, facilitation)]),
  ];
  return notices.filter((notice) => notice !== null).filter(({ id }) => !memory.putAside.has(id));
}

/** The no is in the room. Until then something may still be seen, and this must not say otherwise. */
function isStopped({ facilitation, pending }: RoomScreen): boolean {
  const isOnItsWay = pending.some(({ type }) => type === 'consent');
  return !isOnItsWay && facilitation?.isSeated === true && facilitation.mine.scope === 'none';
}

function aboutTheChair(screen: RoomScreen, memory: SeatMemory): (SeatNotice | null)[] {
  const { facilitation, view } = screen;
  if (facilitation === null) return [];
  const { isSeated, isKeyWrong, inviteLink } = facilitation;
  // Before agreeing it is asked on a screen of its own.
  const isAskedThere = view.state === 'agreeing' && !view.isMineDone;
  const isOpen = isAsked(screen) && !isKeyWrong && !isAskedThere && !hasAnswered(screen, memory);
  return [
    isOpen ? { kind: 'seated', id: `seated${questionOf(screen)}` } : null,
    !isSeated && inviteLink !== null ? { kind: 'invited', id: inviteLink } : null,
  ];
}

function done(screen: RoomScreen, facilitation: FacilitationScreen): (SeatNotice | null)[] {
  const { line, extra, offer, ceiling } = facilitation;
  const { listener, seat } = screen.view;
  return [
    line && { kind: 'line', id: line.id, text: line.text },
    extra && { kind: 'extra', id: extra.id, minutes: extra.minutes },
    offer && {
      kind: 'offer',
      id: offer.id,
      text: offer.card.text,
      isFirst: listener === seat && offerHere(screen) !== null,
    },
    ceiling && { kind: 'ceiling', id: ceiling.id, depth: ceiling.depth },
  ];
}
