// Where the two are: the circles, one sentence, who is here, and the minutes.
import type { Structure } from '@heard/shared/facilitator-view';
import type { StateName } from '@heard/shared/view';
import { useFacilitateMessages } from '../../i18n/facilitate-messages.ts';
import { useLanguage } from '../../i18n/messages.ts';
import { useRoomMessages } from '../../i18n/room-messages.ts';
import type { FacilitatorScreen } from '../../session/facilitator-screen.ts';
import { TwoCircles } from '../../ui/two-circles.tsx';
import { clockTime } from './clock-time.ts';
import { Minutes } from './minutes.tsx';
import { Panel } from './panel.tsx';
import { PartnerLine } from './partner-line.tsx';
import styles from './state-panel.module.css';
import { namesOf, whereTheyAre } from './where-they-are.ts';

export interface StatePanelProps {
  readonly screen: FacilitatorScreen;
  readonly structure: Structure;
  /** Epoch milliseconds, by the server's clock. */
  readonly now: number;
}

const IN_A_TURN: ReadonlySet<StateName> = new Set([
  'needing',
  'sharing',
  'reflecting',
  'checking',
  'supporting',
  'rating',
  'opening',
  'revealing',
]);

export function StatePanel({ screen, structure, now }: StatePanelProps) {
  const words = useFacilitateMessages();
  const { tag } = useLanguage();
  const { steps } = useRoomMessages();
  const { step } = screen;
  const { state, floor, breather, extraMinutes, round, isSecondTurn } = structure;
  const names = namesOf(words, screen);
  const { where, how } = structure.setting;
  const facts = [
    ...(step === null ? [] : [steps.names[step]]),
    ...(IN_A_TURN.has(state) ? [words.turn(round, isSecondTurn)] : []),
    words.setting[where][how],
  ];
  return (
    <Panel title={words.where} hidesTitle>
      <div className={styles.picture}>
        <TwoCircles
          state={floor === null ? 'together' : 'listening'}
          overlap={state === 'paused' || state === 'ended' ? 0 : floor === null ? 0.34 : 0.2}
          floor={floor === null ? null : floor === 'a' ? 'mine' : 'theirs'}
          size="13rem"
        />
      </div>
      <div className={styles.pair}>
        <PartnerLine seat="a" screen={screen} />
        <PartnerLine seat="b" screen={screen} />
      </div>
      <div className={styles.words} role="status">
        <p className={styles.sentence}>{whereTheyAre(words, structure, names)}</p>
        {breather !== null && !breather.isOver && (
          <p className={styles.soft}>{words.until(clockTime(tag, breather.until))}</p>
        )}
        {structure.done.map((seat) => (
          <p key={seat} className={styles.soft}>
            {words.done(names[seat])}
          </p>
        ))}
        {extraMinutes > 0 && <p className={styles.soft}>{words.extra(extraMinutes)}</p>}
      </div>
      <p className={styles.facts}>{facts.join(' · ')}</p>
      <Minutes screen={screen} since={structure.since} now={now} />
    </Panel>
  );
}
