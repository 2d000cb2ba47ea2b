// Whether these three cards came because the deck moved on. Never knows who passed.
import { useEffect, useRef, useState } from 'react';
import type { RoomScreen } from '../../session/room-screen.ts';

export function useHasPassed({ view, current }: RoomScreen): boolean {
  const { state, draw } = view;
  // Cards that come after choosing or beginning anew do not come because of a pass before it.
  const isLeftTurn = current?.isPassed === true && current.endedAt === view.since;
  const last = useRef({ state, draw });
  const [passedDraw, setPassedDraw] = useState(state === 'drawing' && isLeftTurn ? draw : null);

  useEffect(() => {
    const before = last.current;
    last.current = { state, draw };
    if (state !== 'drawing' || before.draw === draw) return;
    if (before.state === 'drawing' || isLeftTurn) setPassedDraw(draw);
  }, [state, draw, isLeftTurn]);

  return state === 'drawing' && passedDraw === draw;
}
