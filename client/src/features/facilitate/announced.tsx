// What was announced and not declined yet: what it is, how soon, and how to call it off.
import type { Structure } from '@heard/shared/facilitator-view';
import { useFacilitateMessages } from '../../i18n/facilitate-messages.ts';
import { Unseen } from '../../ui/unseen.tsx';
import styles from './controls.module.css';
import { secondsUntil } from './time-lengths.ts';
import { useClock } from './use-clock.ts';

export interface AnnouncedProps {
  readonly steer: NonNullable<Structure['steer']>;
  /** Server clock minus this device's. */
  readonly clockOffsetMs: number;
  readonly canHold: boolean;
}

const LOOK_EVERY_MS = 250;

export function Announced({ steer, clockOffsetMs, canHold }: AnnouncedProps) {
  const { steering } = useFacilitateMessages();
  const now = useClock(LOOK_EVERY_MS) + clockOffsetMs;
  const { announced } = steering.moves[steer.move];
  return (
    <div className={styles.announced}>
      {/* Said once; the count below is for the eye, and would be read out with every second. */}
      <p className={styles.announcedTitle} role="status">
        {steering.announced(announced)}
        <Unseen>. {steering.lead}</Unseen>
      </p>
      <p className={styles.count} aria-hidden="true">
        {steering.inSeconds(secondsUntil(steer.at, now))}
      </p>
      {canHold && <p className={styles.soft}>{steering.holdCallsOff}</p>}
    </div>
  );
}
