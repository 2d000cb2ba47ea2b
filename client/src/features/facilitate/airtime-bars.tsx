// How long each had the floor: two bars with their numbers, and no word about them.
import { SEATS } from '@heard/shared/ids';
import type { CSSProperties } from 'react';
import { useFacilitateMessages } from '../../i18n/facilitate-messages.ts';
import type { FacilitatorScreen } from '../../session/facilitator-screen.ts';
import { airtimeOf } from './airtime.ts';
import styles from './airtime-bars.module.css';
import { Panel } from './panel.tsx';
import { lengthOf } from './time-lengths.ts';
import { namesOf } from './where-they-are.ts';

export interface AirtimeBarsProps {
  readonly screen: Pick<FacilitatorScreen, 'airtimeMs' | 'names' | 'view'>;
}

export function AirtimeBars({ screen }: AirtimeBarsProps) {
  const words = useFacilitateMessages();
  const { airtime } = words;
  const shares = airtimeOf(screen.airtimeMs);
  const names = namesOf(words, screen);
  return (
    <Panel title={airtime.title}>
      {shares === null ? (
        <p className={styles.soft}>{airtime.none}</p>
      ) : (
        <>
          <dl className={styles.bars}>
            {SEATS.map((seat) => {
              const { minutes, seconds } = lengthOf(shares[seat].ms);
              const style = { '--part': shares[seat].percent / 100 } as CSSProperties;
              return (
                <div key={seat} className={styles.partner} data-seat={seat} style={style}>
                  <dt>{names[seat]}</dt>
                  <dd>
                    {airtime.time(minutes, seconds)}
                    <span className={styles.soft}>{airtime.percent(shares[seat].percent)}</span>
                  </dd>
                  <span className={styles.bar} aria-hidden="true" />
                </div>
              );
            })}
          </dl>
          <p className={styles.soft}>{airtime.note}</p>
        </>
      )}
    </Panel>
  );
}
