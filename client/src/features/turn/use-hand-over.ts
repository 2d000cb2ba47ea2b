// Feels the floor come or go, on both phones at the same change: a buzz, two notes where they are wanted, a light.
import type { Seat } from '@heard/shared/ids';
import { useEffect, useRef, useState } from 'react';
import { buzz } from '../../scene/buzz.ts';

const MINE_BUZZ_MS = [60, 80, 60];
const THEIRS_BUZZ_MS = [40];

const loadChime = () => import('../../scene/chime.ts');
const isSoundOn = (): boolean => document.documentElement.dataset.sound === 'on';

export interface HandOver {
  readonly to: Seat;
  readonly count: number;
}

/** The last hand-over while this has been on the screen; null before there was one. */
export function useHandOver(floor: Seat | null, seat: Seat): HandOver | null {
  const before = useRef(floor);
  const [last, setLast] = useState<HandOver | null>(null);

  useEffect(() => {
    // A page that was loaded anew may sound only after a tap of its own.
    const unlock = (): void => {
      if (isSoundOn()) void loadChime().then(({ unlockSound }) => unlockSound());
    };
    addEventListener('pointerup', unlock);
    return () => removeEventListener('pointerup', unlock);
  }, []);

  useEffect(() => {
    const isHandedOver = floor !== null && floor !== before.current;
    before.current = floor;
    if (!isHandedOver) return;
    const isMine = floor === seat;
    buzz(isMine ? MINE_BUZZ_MS : THEIRS_BUZZ_MS);
    if (isSoundOn()) void loadChime().then(({ chime }) => chime(isMine ? 'mine' : 'theirs'));
    setLast((earlier) => ({ to: floor, count: (earlier?.count ?? 0) + 1 }));
  }, [floor, seat]);

  return last;
}
