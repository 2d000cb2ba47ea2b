// What happened how often in this sitting. A pass and a pause belong to nobody.
import { useFacilitateMessages } from '../../i18n/facilitate-messages.ts';
import type { FacilitatorScreen } from '../../session/facilitator-screen.ts';
import styles from './counts.module.css';
import { Panel } from './panel.tsx';

export interface CountsProps {
  readonly screen: Pick<FacilitatorScreen, 'loops' | 'passes' | 'pauses'>;
}

const COUNTED = ['loops', 'passes', 'pauses'] as const;

export function Counts({ screen }: CountsProps) {
  const { counts } = useFacilitateMessages();
  return (
    <Panel title={counts.title}>
      <dl className={styles.counts}>
        {COUNTED.map((key) => (
          <div key={key} className={styles.count}>
            <dt>{counts[key]}</dt>
            <dd>{screen[key]}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.soft}>{counts.unnamed}</p>
    </Panel>
  );
}
