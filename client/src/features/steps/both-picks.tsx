// What each picked, under their own circle; the one that comes next is lit.
import { useRoomMessages } from '../../i18n/room-messages.ts';
import type { RoomScreen } from '../../session/room-screen.ts';
import { TwoCircles } from '../../ui/two-circles.tsx';
import styles from './both-picks.module.css';

export interface BothPicksProps {
  readonly screen: RoomScreen;
}

export function BothPicks({ screen }: BothPicksProps) {
  const { names: stepNames, between } = useRoomMessages().steps;
  const { view, names, picks } = screen;
  if (picks === null || picks.mine === picks.partner) {
    return <TwoCircles state="together" overlap={0.62} mySeat={view.seat} size={260} />;
  }
  const isMineNext = view.listener === view.seat;
  const mine = { who: between.you, step: stepNames[picks.mine], isNext: isMineNext };
  const theirs = {
    who: between.they(names.partner),
    step: stepNames[picks.partner],
    isNext: !isMineNext,
  };
  // Seat `a` always comes first, on both phones.
  const inOrder = view.seat === 'a' ? [mine, theirs] : [theirs, mine];
  return (
    <div className={styles.picks}>
      <TwoCircles
        state="apart"
        overlap={0.14}
        floor={isMineNext ? 'mine' : 'theirs'}
        mySeat={view.seat}
        size={260}
      />
      <ul className={styles.names} aria-label={between.picked}>
        {inOrder.map(({ who, step, isNext }) => (
          <li key={who} data-next={isNext || undefined}>
            <span className={styles.who}>{who}</span> <span className={styles.step}>{step}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
