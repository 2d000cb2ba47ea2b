// Three lengths of time beside each other: the sitting, the turn, and what is on just now.
import { useFacilitateMessages } from '../../i18n/facilitate-messages.ts';
import type { FacilitatorScreen } from '../../session/facilitator-screen.ts';
import { Unseen } from '../../ui/unseen.tsx';
import styles from './minutes.module.css';
import { minutesBetween } from './time-lengths.ts';

export interface MinutesProps {
  readonly screen: Pick<FacilitatorScreen, 'span' | 'turns'>;
  /** Epoch milliseconds, both by the server's clock. */
  readonly since: number;
  readonly now: number;
}

export function Minutes({ screen, since, now }: MinutesProps) {
  const { minutes: words } = useFacilitateMessages();
  const turn = screen.turns.at(-1);
  const isTurnOn = turn !== undefined && turn.endedAt === null;
  const lengths = [
    { key: 'sitting', title: words.sitting, from: screen.span?.startedAt ?? null },
    { key: 'turn', title: words.turn, from: isTurnOn ? turn.startedAt : null },
    { key: 'phase', title: words.phase, from: since },
  ];
  return (
    <dl className={styles.minutes} aria-label={words.title}>
      {lengths.map(({ key, title, from }) => {
        const minutes = from === null ? null : minutesBetween(from, now);
        return (
          <div key={key} className={styles.length}>
            <dt>{title}</dt>
            <dd>
              <span aria-hidden="true">{minutes === null ? words.none : words.short(minutes)}</span>
              {minutes !== null && <Unseen>{words.said(minutes)}</Unseen>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
