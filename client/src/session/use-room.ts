/** The one way features look at a room, and the one way a text field keeps what is not sent yet. */
import type { RoomId } from '@heard/shared/ids';
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { thisPhone } from './phone.ts';
import type { DraftField, RoomActions, RoomStatus } from './room-screen.ts';
import { hold, sessionOf } from './sessions.ts';

export function useRoom(room: RoomId): { status: RoomStatus; actions: RoomActions } {
  const session = useMemo(() => sessionOf(thisPhone(), room), [room]);
  useEffect(() => hold(room, session), [room, session]);
  const status = useSyncExternalStore(session.subscribe, session.status);
  return { status, actions: session.actions };
}

/**
 * The words of one field, as they were left. `setText` shows at once and every change is written down at
 * once: a page that is closed gets no moment to write in, in some browsers. What was sent leaves the
 * field; what was refused comes back.
 */
export function useDraft(
  actions: RoomActions,
  field: DraftField,
): [text: string, setText: (text: string) => void, isLoaded: boolean] {
  const [text, show] = useState('');
  const [isLoaded, setIsLoaded] = useState(false);
  /** Changes made here: what is loaded meanwhile is older than they are. */
  const changes = useRef(0);

  const setText = useCallback(
    (written: string) => {
      show(written);
      changes.current += 1;
      void actions.writeDraft(field, written);
    },
    [actions, field],
  );

  useEffect(() => {
    let isCurrent = true;
    const load = async () => {
      const before = changes.current;
      const kept = await actions.readDraft(field);
      // Whoever types while it loads has newer words than the storage.
      if (isCurrent && changes.current === before) show(kept);
      if (isCurrent) setIsLoaded(true);
    };
    void load();
    const stopWatching = actions.watchDrafts((changed) => {
      if (changed === field) void load();
    });
    return () => {
      isCurrent = false;
      stopWatching();
    };
  }, [actions, field]);

  return [text, setText, isLoaded];
}
