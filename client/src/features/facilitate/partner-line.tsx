// One partner: what they are called, and whether their phone is there. Gates nothing.
import type { Seat } from '@heard/shared/ids';
import { useFacilitateMessages } from '../../i18n/facilitate-messages.ts';
import type { FacilitatorScreen } from '../../session/facilitator-screen.ts';
import { Live } from '../../ui/live.tsx';
import { StatusLine } from '../../ui/status-line.tsx';
import styles from './partner-line.module.css';
import { namesOf } from './where-they-are.ts';

export interface PartnerLineProps {
  readonly seat: Seat;
  readonly screen: FacilitatorScreen;
}

export function PartnerLine({ seat, screen }: PartnerLineProps) {
  const words = useFacilitateMessages();
  const { here } = words;
  const { presence, view } = screen;
  const name = namesOf(words, screen)[seat];
  const isSeated = view.seated.includes(seat);
  const whereabouts = presence[seat];
  const said = !isSeated ? 'free' : (whereabouts ?? 'seated');
  return (
    <div className={styles.partner} data-seat={seat}>
      <Live>
        <StatusLine state={said === 'here' || said === 'seated' ? 'here' : 'away'}>
          {here[said](name)}
        </StatusLine>
      </Live>
    </div>
  );
}
