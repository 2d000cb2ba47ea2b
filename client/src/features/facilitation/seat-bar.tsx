// Who sits in the third chair and what they see, on every screen: one tap to stop it, one to change it.
import { useFacilitationMessages } from '../../i18n/facilitation-messages.ts';
import { useTap } from '../../session/use-tap.ts';
import { AnnouncedSteer } from './announced-steer.tsx';
import styles from './seat-bar.module.css';
import { hasAnswered, questionOf, type SeatProps } from './seat-memory.ts';
import { stopOf } from './stop-of.ts';

export function SeatBar(props: SeatProps) {
  const { screen, actions, memory, remember, onOpen } = props;
  const { bar } = useFacilitationMessages();
  const { run, isSending } = useTap(screen, 'consent');
  const { facilitation, view } = screen;
  if (facilitation === null || !facilitation.isSeated) return null;
  const { isKeyWrong, name, presence, scope } = facilitation;
  const way = isSending ? 'stopping' : stopOf(screen);
  const canChange = view.isIntroduced;
  const isOnItsWay = way === 'stopping' || way === 'stoppingLater';
  const stop = async (): Promise<void> => {
    const isSafe = await run(() => actions.consent({ scope: 'none', mayExport: false }));
    if (isSafe) remember({ hasStopped: true, answeredFor: questionOf(screen) });
  };
  const choosing = isKeyWrong ? bar.look : hasAnswered(screen, memory) ? bar.change : bar.choose;
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
            {canChange && <span className={styles.way}>{choosing}</span>}
          </span>
        </button>
        {way !== null && (
          <button
            type="button"
            className={styles.stop}
            aria-disabled={isOnItsWay || undefined}
            onClick={() => {
              if (!isOnItsWay) void stop();
            }}
          >
            {bar[way]}
          </button>
        )}
      </div>
      <AnnouncedSteer {...props} />
    </section>
  );
}
