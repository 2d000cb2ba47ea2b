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

/** Milliseconds between two writings of one draft; the first change is written down at once. */
const DRAFT_RESTS_MS = 200;

/**
 * The words of one field, as they were left. `setText` shows at once and is written down at once or a
 * moment later, and when the page is hidden. What was sent leaves the field; what was refused comes back.
 */
export function useDraft(
  actions: RoomActions,
  field: DraftField,
): [text: string, setText: (text: string) => void, isLoaded: boolean] {
  const [text, show] = useState('');
  const [isLoaded, setIsLoaded] = useState(false);
  const unwritten = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** Changes made here: what is loaded meanwhile is older than they are. */
  const changes = useRef(0);

  const rest = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
  }, []);

  const flush = useCallback(() => {
    rest();
    const draft = unwritten.current;
    unwritten.current = null;
    if (draft !== null) void actions.writeDraft(field, draft);
  }, [actions, field, rest]);

  const setText = useCallback(
    (written: string) => {
      show(written);
      changes.current += 1;
      unwritten.current = written;
      if (timer.current !== undefined) return;
      flush();
      // Whoever types without a pause is not to lose all of it.
      timer.current = setTimeout(flush, DRAFT_RESTS_MS);
    },
    [flush],
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
      if (changed !== field) return;
      rest();
      unwritten.current = null;
      void load();
    });
    return () => {
      isCurrent = false;
      stopWatching();
    };
  }, [actions, field, rest]);

  useEffect(() => {
    const stop = onHide(flush);
    return () => {
      stop();
      flush();
    };
  }, [flush]);

  return [text, setText, isLoaded];
}

function onHide(flush: () => void): () => void {
  const onHidden = () => {
    if (document.visibilityState === 'hidden') flush();
  };
  document.addEventListener('visibilitychange', onHidden);
  window.addEventListener('pagehide', flush);
  return () => {
    document.removeEventListener('visibilitychange', onHidden);
    window.removeEventListener('pagehide', flush);
  };
}
