// What was announced and not declined yet, or what was just declined. Lies over the page, and moves nothing.
import type { Structure } from '@heard/shared/facilitator-view';
import { useFacilitateMessages } from '../../i18n/facilitate-messages.ts';
import type { FacilitatorScreen } from '../../session/facilitator-screen.ts';
import styles from './announced.module.css';
import { secondsUntil } from './time-lengths.ts';
import { useClock } from './use-clock.ts';
import { useDeedWords } from './use-deed-words.ts';
import { useNewlyDeclined } from './use-newly-declined.ts';

export interface AnnouncedProps {
  readonly screen: Pick<FacilitatorScreen, 'steered' | 'clockOffsetMs'>;
  readonly structure: Structure;
}

const LOOK_EVERY_MS = 250;

export function Announced({ screen, structure }: AnnouncedProps) {
  const { steering, did } = useFacilitateMessages();
  const wordsOf = useDeedWords();
  const declined = useNewlyDeclined(screen.steered);
  const { steer, moves } = structure;
  return (
    <div className={styles.place} role="status">
      {steer !== null && (
        <div className={styles.strip}>
          <p className={styles.title}>{steering.announced(steering.moves[steer.move].announced)}</p>
          <Countdown at={steer.at} clockOffsetMs={screen.clockOffsetMs} />
          {moves.includes('hold') && <p className={styles.soft}>{steering.holdCallsOff}</p>}
        </div>
      )}
      {steer === null && declined !== null && (
        <div className={styles.strip}>
          <p className={styles.title}>{did.declinedNow(wordsOf(declined))}</p>
        </div>
      )}
    </div>
  );
}

/** For the eye: read out, it would be said anew with every second. */
function Countdown({ at, clockOffsetMs }: { readonly at: number; readonly clockOffsetMs: number }) {
  const { steering } = useFacilitateMessages();
  const now = useClock(LOOK_EVERY_MS) + clockOffsetMs;
  return (
    <p className={styles.count} aria-hidden="true">
      {steering.inSeconds(secondsUntil(at, now))}
    </p>
  );
}
