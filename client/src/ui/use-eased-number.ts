// Moves a number gently to where it should be; jumps when the person asked for less motion.
import { useEffect, useRef, useState } from 'react';

const wantsLessMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

const eased = (part: number): number => 1 - (1 - part) ** 3;

/** The number on its way to `target`, reaching it after `durationMs` milliseconds. */
export function useEasedNumber(target: number, durationMs = 1100): number {
  const [shown, setShown] = useState(target);
  const latest = useRef(target);

  useEffect(() => {
    const from = latest.current;
    if (from === target) return;
    const settle = (value: number): void => {
      latest.current = value;
      setShown(value);
    };
    if (wantsLessMotion()) {
      settle(target);
      return;
    }
    let startedAt: number | null = null;
    let frame = requestAnimationFrame(function step(now) {
      startedAt ??= now;
      const part = Math.min(1, (now - startedAt) / durationMs);
      settle(part === 1 ? target : from + (target - from) * eased(part));
      if (part < 1) frame = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(frame);
  }, [target, durationMs]);

  return shown;
}
