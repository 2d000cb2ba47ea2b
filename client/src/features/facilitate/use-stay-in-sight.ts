// Whoever steps out of a room finds the list where it was, with the focus on that room.
import type { RoomId } from '@heard/shared/ids';
import { type RefObject, useEffect, useRef } from 'react';

export function useStayInSight(open: RoomId | null): RefObject<HTMLUListElement | null> {
  const list = useRef<HTMLUListElement>(null);
  const last = useRef<RoomId | null>(null);
  useEffect(() => {
    if (open !== null) {
      last.current = open;
      return;
    }
    if (last.current === null) return;
    const tile = list.current?.querySelector<HTMLElement>(`[data-room="${last.current}"]`);
    tile?.focus();
    last.current = null;
  }, [open]);
  return list;
}
