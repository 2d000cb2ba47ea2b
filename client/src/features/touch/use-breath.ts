// Drives what is on the screen by the breath both phones share. Everything follows the server's clock.
import { type RefObject, useEffect, useState } from 'react';
import { buzz } from '../../scene/buzz.ts';
import { type Breath, breathAt } from './breath.ts';

/** Milliseconds: felt, and not heard through a table. */
const TURN_BUZZ_MS = 18;

/**
 * Writes each frame to `place`: `--breath` from 0 to 1, and `data-breath`, the milliseconds into this
 * breath. `isStill` writes nothing between two turns. Returns which way the breath goes.
 */
export function useBreath(
  place: RefObject<HTMLElement | null>,
  since: number,
  clockOffsetMs: number,
  isStill: boolean,
): Breath['way'] {
  const [way, setWay] = useState(() => breathAt(Date.now() + clockOffsetMs, since).way);

  useEffect(() => {
    let frame = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last: Breath['way'] | null = null;

    const show = (): void => {
      const breath = breathAt(Date.now() + clockOffsetMs, since);
      place.current?.style.setProperty('--breath', isStill ? '1' : breath.fullness.toFixed(4));
      place.current?.setAttribute('data-breath', breath.atMs.toFixed(0));
      if (last !== breath.way) {
        if (last !== null) buzz(TURN_BUZZ_MS);
        last = breath.way;
        setWay(breath.way);
      }
      if (isStill) timer = setTimeout(show, breath.turnsInMs);
      else frame = requestAnimationFrame(show);
    };

    show();
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [place, since, clockOffsetMs, isStill]);

  return way;
}
