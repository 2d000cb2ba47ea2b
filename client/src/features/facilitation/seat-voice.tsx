// Says what the counsellor does and sees to whoever listens to the page: once each, whatever screen is on.
import { useEffect } from 'react';
import { useFacilitationMessages } from '../../i18n/facilitation-messages.ts';
import { Unseen } from '../../ui/unseen.tsx';
import { noticeWords } from './notice-words.ts';
import { noticesOf } from './notices-of.ts';
import { outcomeNow, type SeatProps } from './seat-memory.ts';
import { steerOutcome } from './steer-outcome.ts';

const OUTCOME_SHOWN_MS = 5_000;

export function SeatVoice(props: SeatProps) {
  const { screen, memory } = props;
  const words = useFacilitationMessages();
  useSeatChanges(props);
  const { facilitation } = screen;
  const name = facilitation?.name ?? null;
  const presence = facilitation?.presence ?? 'unknown';
  const isWrong = facilitation?.isKeyWrong === true;
  const who = isWrong ? words.bar.presence.wrong : words.bar.presence[presence](name);
  const sees = words.bar.sees[facilitation?.scope ?? 'none'];
  const { steer: said } = words;
  const steer = facilitation?.steer ?? null;
  const outcome = outcomeNow(screen, memory);
  return (
    <Unseen>
      <span role="status">{facilitation?.isSeated && `${who}. ${sees}.`}</span>
      <span role="status">
        {steer !== null
          ? `${said.moves[steer.move](name)} ${said.soon}`
          : outcome === 'off'
            ? said.calledOff
            : outcome === 'happened' && said.happened(name)}
      </span>
      <span role="log">
        {noticesOf(screen, memory).map((notice) => {
          const { title, body } = noticeWords(words, notice, name);
          return <span key={notice.id}>{`${title}. ${body ?? ''} `}</span>;
        })}
      </span>
    </Unseen>
  );
}

/** Keeps in mind what the view forgets: that something was announced, and that somebody sat there. */
function useSeatChanges({ screen, memory, remember }: SeatProps): void {
  const { facilitation, view } = screen;
  const steer = facilitation?.steer ?? null;
  const isSeated = facilitation?.isSeated === true;
  const { lastSteer, outcome, wasSeated } = memory;
  const { phase, since } = view;

  useEffect(() => {
    if (steer !== null) {
      if (steer.id === lastSteer?.id) return;
      remember({ lastSteer: { ...steer, phase }, outcome: null });
    } else if (lastSteer !== null) {
      const is = steerOutcome(lastSteer, { phase, since });
      remember({ lastSteer: null, outcome: { is, phase } });
    }
  }, [steer, lastSteer, phase, since, remember]);

  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => remember({ outcome: null }), OUTCOME_SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome, remember]);

  useEffect(() => {
    if (isSeated === wasSeated) return;
    remember({ wasSeated: isSeated, hasLeft: wasSeated, hasStopped: false });
  }, [isSeated, wasSeated, remember]);
}
