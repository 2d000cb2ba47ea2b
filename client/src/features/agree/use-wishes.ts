// One's own wishes as they were left, also after a reload. Who says nothing here is asked for nothing.
import { useEffect, useRef, useState } from 'react';
import type { RoomActions, Wishes } from '../../session/room-screen.ts';

const LEAST: Wishes = { depth: 1, touch: false, desire: false };

export function useWishes(actions: RoomActions): [Wishes, (change: Partial<Wishes>) => void] {
  const [wishes, show] = useState(LEAST);
  const hasChosen = useRef(false);

  useEffect(() => {
    let isCurrent = true;
    void actions.readWishes().then((kept) => {
      // Whoever chose while it was read wants what they chose.
      if (isCurrent && !hasChosen.current && kept !== null) show(kept);
    });
    return () => {
      isCurrent = false;
    };
  }, [actions]);

  const change = (part: Partial<Wishes>): void => {
    hasChosen.current = true;
    const next = { ...wishes, ...part };
    show(next);
    void actions.keepWishes(next);
  };
  return [wishes, change];
}
