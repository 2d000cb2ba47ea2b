// What was done from the third chair in this sitting, the latest first, and what was declined.
import { useFacilitateMessages } from '../../i18n/facilitate-messages.ts';
import { useLanguage } from '../../i18n/messages.ts';
import type { FacilitatorScreen } from '../../session/facilitator-screen.ts';
import { clockTime } from './clock-time.ts';
import styles from './controls.module.css';
import { Panel } from './panel.tsx';
import { useDeedWords } from './use-deed-words.ts';

export interface WhatIDidProps {
  readonly screen: Pick<FacilitatorScreen, 'steered'>;
}

const SHOWN = 6;

export function WhatIDid({ screen }: WhatIDidProps) {
  const { did } = useFacilitateMessages();
  const { tag } = useLanguage();
  const wordsOf = useDeedWords();
  const latest = screen.steered.slice(-SHOWN).toReversed();
  return (
    <Panel title={did.title}>
      {latest.length === 0 ? (
        <p className={styles.soft}>{did.none}</p>
      ) : (
        <ul className={styles.did}>
          {latest.map((deed) => (
            <li key={deed.id}>
              <span>
                {wordsOf(deed)}{' '}
                {deed.isDeclined && <span className={styles.declined}>({did.declined})</span>}
              </span>
              <span className={styles.when}>{clockTime(tag, deed.at)}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
