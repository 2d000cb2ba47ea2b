// What lies in it grows and shrinks with the breath both phones share, and two words say the same.
import { type ReactNode, useRef } from 'react';
import { useTouchMessages } from '../../i18n/touch-messages.ts';
import type { RoomScreen } from '../../session/room-screen.ts';
import { Unseen } from '../../ui/unseen.tsx';
import styles from './breathing.module.css';
import { useBreath } from './use-breath.ts';
import { useLessMotion } from './use-less-motion.ts';

export interface BreathingProps {
  readonly screen: RoomScreen;
  /** What stands still around it. */
  readonly around?: (breathing: ReactNode) => ReactNode;
  readonly children: ReactNode;
}

export function Breathing({ screen, around, children }: BreathingProps) {
  const { touching } = useTouchMessages();
  const place = useRef<HTMLDivElement>(null);
  const { view, clockOffsetMs } = screen;
  const way = useBreath(place, view.since, clockOffsetMs, useLessMotion());

  const body = <div className={styles.body}>{children}</div>;
  return (
    <div ref={place} className={styles.breathing}>
      {around === undefined ? body : around(body)}
      <p className={styles.words} aria-hidden="true">
        {(['in', 'out'] as const).map((name) => (
          <span key={name} data-now={name === way || undefined}>
            {touching[name]}
          </span>
        ))}
      </p>
      <Unseen>{touching.breatheAlong}</Unseen>
    </div>
  );
}
