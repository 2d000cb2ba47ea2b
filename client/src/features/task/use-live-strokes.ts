// The partner's strokes while they are drawn: gone once the log holds them, or once they fall silent.
import { useEffect, useState } from 'react';
import { hearStroke, type LiveStroke, stillDrawn } from '../../session/live-strokes.ts';
import type { RoomActions } from '../../session/room-screen.ts';
import { parseTaskSignal } from '../../session/task-words.ts';

const LOOK_EVERY_MS = 1_000;

/** `count`: pieces the partner has added. */
export function useLiveStrokes(
  watchSignals: RoomActions['watchSignals'],
  count: number,
): readonly LiveStroke[] {
  const [live, setLive] = useState<readonly LiveStroke[]>([]);

  useEffect(
    () =>
      watchSignals((text) => {
        const signal = parseTaskSignal(text);
        if (signal?.kind === 'drawing') setLive((known) => hearStroke(known, signal, Date.now()));
      }),
    [watchSignals],
  );

  const isAny = live.length > 0;
  useEffect(() => {
    if (!isAny) return;
    const timer = setInterval(
      () => setLive((known) => stillDrawn(known, count, Date.now())),
      LOOK_EVERY_MS,
    );
    return () => clearInterval(timer);
  }, [isAny, count]);

  return live.filter(({ after }) => after >= count);
}
