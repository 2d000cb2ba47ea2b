// The marks as they were left, also after a reload. Kept on this phone alone until they are sent.
import { useEffect, useRef, useState } from 'react';
import type { RoomActions } from '../../session/room-screen.ts';
import { toggled } from './marks.ts';

export function useMarks(actions: RoomActions): [readonly string[], (id: string) => void] {
  const [marks, show] = useState<readonly string[]>([]);
  const hasTouched = useRef(false);
  useEffect(() => {
    let isCurrent = true;
    void actions.readTopics().then((kept) => {
      // Whoever marks while they load knows better.
      if (isCurrent && kept !== null && !hasTouched.current) show(kept);
    });
    return () => {
      isCurrent = false;
    };
  }, [actions]);
  const toggle = (id: string): void => {
    hasTouched.current = true;
    const next = toggled(marks, id);
    if (next === marks) return;
    show(next);
    void actions.keepTopics(next);
  };
  return [marks, toggle];
}
