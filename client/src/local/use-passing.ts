/** Follows both seats at one phone: what is shown now, and how it is taken in hand. */
import type { Seat } from '@heard/shared/ids';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { RoomScreen } from '../session/room-screen.ts';
import type { Session } from '../session/session.ts';
import { holdingAfter, owedForBoth, type Shown, shownFor, startHolding } from './passing.ts';
import { type Turn, whoseTurn } from './whose-turn.ts';

export type Sessions = Readonly<Record<Seat, Session>>;
type Screens = Readonly<Record<Seat, RoomScreen>>;

type Passing =
  | { kind: 'loading' }
  /** A seat has read more than the room still holds, or what it reads does not add up and nothing follows. */
  | { kind: 'over' }
  | { kind: 'open'; screens: Screens; shown: Shown };

export interface UsePassing {
  passing: Passing;
  /** "I am …": the phone is in this hand. */
  hold(seat: Seat): void;
  /** Both say that they are looking. */
  look(phase: number): void;
  /** The screen of this seat, where either may have it. */
  take(seat: Seat): void;
}

export function usePassing(sessions: Sessions): UsePassing {
  const a = useStatus(sessions.a);
  const b = useStatus(sessions.b);
  const [holding, setHolding] = useState(startHolding);
  const lastTurn = useRef<Turn>({ kind: 'nobody' });
  const screens = a.kind === 'open' && b.kind === 'open' ? { a: a.screen, b: b.screen } : null;
  const views = screens === null ? null : { a: screens.a.view, b: screens.b.view };
  // One of them hears of a tap a moment before the other.
  const areLevel = views !== null && views.a.seq === views.b.seq;
  const turn = areLevel ? whoseTurn(views, holding.near) : lastTurn.current;
  const shown = views === null ? null : shownFor(turn, holding, views.a);

  useEffect(() => {
    lastTurn.current = turn;
    if (shown !== null) setHolding((now) => holdingAfter(now, turn, shown));
  });

  // Put away or locked, it may be in another hand when it comes back.
  useEffect(() => {
    const letGo = (): void => {
      if (document.visibilityState === 'hidden') setHolding((now) => ({ ...now, holder: null }));
    };
    document.addEventListener('visibilitychange', letGo);
    return () => document.removeEventListener('visibilitychange', letGo);
  }, []);

  const owed = areLevel ? owedForBoth(views) : null;
  const attempt = owed === null ? null : `${owed.seat}.${owed.tap}.${views?.a.seq}`;
  useEffect(() => {
    if (owed !== null) void sessions[owed.seat].actions[owed.tap]();
  }, [attempt]);

  const isTampered = screens !== null && (screens.a.isTampered || screens.b.isTampered);
  const isStuck = isTampered && shown?.kind === 'moment';
  return {
    passing:
      a.kind === 'over' || b.kind === 'over' || isStuck
        ? { kind: 'over' }
        : screens === null || shown === null
          ? { kind: 'loading' }
          : { kind: 'open', screens, shown },
    hold: (holder) => setHolding((now) => ({ ...now, holder })),
    look: (looked) => setHolding((now) => ({ ...now, looked })),
    take: (near) => setHolding((now) => ({ ...now, near })),
  };
}

function useStatus(session: Session) {
  return useSyncExternalStore(session.subscribe, session.status);
}
