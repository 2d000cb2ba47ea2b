// What the partner is dragging just now, and where to. Over when they add something, or fall silent.
import { useEffect, useState } from 'react';
import type { RoomActions } from '../../session/room-screen.ts';
import { parseTaskSignal } from '../../session/task-words.ts';

export interface Drag {
  readonly item: number;
  /** The place from the top it would come to. */
  readonly to: number;
}

const SILENT_AFTER_MS = 2_500;

/** `count`: pieces the partner has added. */
export function useTheirDrag(
  watchSignals: RoomActions['watchSignals'],
  count: number,
): Drag | null {
  const [heard, setHeard] = useState<(Drag & { readonly count: number }) | null>(null);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = watchSignals((text) => {
      const signal = parseTaskSignal(text);
      if (signal?.kind !== 'dragging') return;
      setHeard({ item: signal.item, to: signal.to, count });
      clearTimeout(timer);
      timer = setTimeout(() => setHeard(null), SILENT_AFTER_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [watchSignals, count]);

  return heard?.count === count ? heard : null;
}
