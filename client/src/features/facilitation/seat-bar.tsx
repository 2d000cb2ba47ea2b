// Who sits in the third chair and what they see, on every screen: one tap to stop it, one to change it.
import { useFacilitationMessages } from '../../i18n/facilitation-messages.ts';
import { useTap } from '../../session/use-tap.ts';
import { AnnouncedSteer } from './announced-steer.tsx';
import styles from './seat-bar.module.css';
import { hasAnswered, questionOf, type SeatProps } from './seat-memory.ts';

export function SeatBar(props: SeatProps) {
  const { screen, actions, memory, remember, onOpen } = props;
  const { bar } = useFacilitationMessages();
  const { run, wait } = useTap(screen, 'consent');
  const { facilitation, view } = screen;
  if (facilitation === null || !facilitation.isSeated) return null;
  const { isKeyWrong, name, presence, scope, mine } = facilitation;
  const canChange = view.isIntroduced;
  const stop = async (): Promise<void> => {
    const isSafe = await run(() => actions.consent({ scope: 'none', mayExport: false }));
    if (isSafe) remember({ hasStopped: true, answeredFor: questionOf(screen) });
  };
  const way = isKeyWrong ? bar.look : hasAnswered(screen, memory) ? bar.change : bar.choose;
  return (
    <section className={styles.seat} aria-label={bar.label}>
      <div className={styles.bar}>
        <button
          type="button"
          className={styles.who}
          aria-haspopup="dialog"
          disabled={!canChange}
          onClick={onOpen}
        >
          <span className={styles.line}>
            <span className={styles.dot} data-state={presence ?? 'away'} aria-hidden="true" />
            <span className={styles.name}>
              {isKeyWrong ? bar.presence.wrong : bar.presence[presence ?? 'unknown'](name)}
            </span>
          </span>
          <span>
            {bar.sees[isKeyWrong ? 'none' : scope]}{' '}
            {canChange && <span className={styles.way}>{way}</span>}
          </span>
        </button>
        {mine.scope !== 'none' && (
          <button
            type="button"
            className={styles.stop}
            aria-disabled={wait !== null || undefined}
            onClick={() => {
              if (wait === null) void stop();
            }}
          >
            {wait === null
              ? scope === 'none'
                ? bar.takeBack
                : bar.stop
              : wait === 'queued'
                ? bar.stoppingLater
                : bar.stopping}
          </button>
        )}
      </div>
      <AnnouncedSteer {...props} />
    </section>
  );
}
