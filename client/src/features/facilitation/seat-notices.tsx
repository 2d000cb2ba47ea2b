// What the counsellor did, at the top of every screen, on both phones alike: read it, or say not now.
import { useFacilitationMessages } from '../../i18n/facilitation-messages.ts';
import { useTap } from '../../session/use-tap.ts';
import { noticeWords } from './notice-words.ts';
import { noticesOf, type SeatNotice } from './notices-of.ts';
import type { SeatProps } from './seat-memory.ts';
import styles from './seat-notices.module.css';
import { useIsOutOfSight } from './use-is-out-of-sight.ts';

/** What either of the two can say no to; the others are about the seat itself. */
const DECLINED: ReadonlySet<SeatNotice['kind']> = new Set(['line', 'extra', 'offer', 'ceiling']);

export function SeatNotices(props: SeatProps) {
  const { screen, memory } = props;
  const words = useFacilitationMessages();
  // A card that lies first in the hand says for itself whom it is from.
  const notices = noticesOf(screen, memory).filter((it) => it.kind !== 'offer' || !it.isFirst);
  const [list, isOutOfSight, comeBack] = useIsOutOfSight();
  if (notices.length === 0) return null;
  const name = screen.facilitation?.name ?? null;
  return (
    <div ref={list} className={styles.notices}>
      {notices.map((notice) => (
        <OneNotice key={notice.id} {...props} notice={notice} />
      ))}
      {isOutOfSight && (
        <button type="button" className={styles.back} onClick={comeBack}>
          {words.toNotice(name)}
        </button>
      )}
    </div>
  );
}

interface OneNoticeProps extends SeatProps {
  readonly notice: SeatNotice;
}

function OneNotice({ screen, actions, memory, remember, onOpen, notice }: OneNoticeProps) {
  const words = useFacilitationMessages();
  const { run, wait } = useTap(screen, 'decline');
  const { kind, id } = notice;
  const { title, body } = noticeWords(words, notice, screen.facilitation?.name ?? null);
  const isWords = kind === 'line' || kind === 'offer';
  const putAside = (): void => {
    if (kind === 'stopped') remember({ hasStopped: false });
    else if (kind === 'left') remember({ hasLeft: false });
    else remember({ putAside: new Set([...memory.putAside, id]) });
  };
  return (
    <section className={styles.notice} data-kind={kind} aria-label={title}>
      <p className={styles.title}>{title}</p>
      {body !== undefined && <p className={isWords ? styles.words : styles.body}>{body}</p>}
      {kind === 'offer' && <p className={styles.body}>{words.offer.later}</p>}
      <div className={styles.ways}>
        {kind === 'seated' && (
          <button type="button" className={styles.way} onClick={onOpen}>
            {words.seated.choose}
          </button>
        )}
        {kind === 'invited' && (
          <button type="button" className={styles.way} onClick={onOpen}>
            {words.invited.look}
          </button>
        )}
        {DECLINED.has(kind) && (
          <button
            type="button"
            className={styles.way}
            aria-disabled={wait !== null || undefined}
            onClick={() => {
              if (wait === null) void run(() => actions.decline(id));
            }}
          >
            {words.notNow}
          </button>
        )}
        {kind !== 'extra' && (
          <button type="button" className={styles.way} onClick={putAside}>
            {kind === 'seated' ? words.notNow : words.allRight}
          </button>
        )}
      </div>
    </section>
  );
}
