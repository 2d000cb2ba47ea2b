// The small bar at one phone: whose screen this is, a way to take it where either may, and the menu.
import { otherSeat, type Seat } from '@heard/shared/ids';
import { useMessages } from '../../i18n/messages.ts';
import { useOnePhoneMessages } from '../../i18n/one-phone-messages.ts';
import { Button } from '../../ui/button.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';
import styles from './one-phone.module.css';

export interface OnePhoneBarProps {
  readonly seat: Seat;
  readonly names: Readonly<Record<Seat, string>>;
  readonly isForBoth: boolean;
  /** Where each does something of their own in what both look at. */
  readonly onTake: ((seat: Seat) => void) | null;
  readonly onOpenMenu: () => void;
}

export function OnePhoneBar({ seat, names, isForBoth, onTake, onOpenMenu }: OnePhoneBarProps) {
  const { menu } = useMessages();
  const { bar } = useOnePhoneMessages();
  const other = otherSeat(seat);
  return (
    <>
      <div className={styles.where}>
        <span className={styles.mark}>
          <TwoCircles
            state={isForBoth ? 'together' : 'handing-over'}
            floor={isForBoth ? null : 'mine'}
            mySeat={seat}
            isStill
            size="2.125rem"
            label={bar.mark(names.a, names.b)}
          />
        </span>
        <span className={styles.whose}>
          {isForBoth && onTake === null ? bar.both(names[seat]) : bar.one(names[seat])}
        </span>
      </div>
      {onTake !== null && (
        <button
          type="button"
          className={styles.take}
          data-seat={other}
          onClick={() => onTake(other)}
        >
          {bar.take(names[other])}
        </button>
      )}
      <Button variant="plain" onClick={onOpenMenu} aria-haspopup="dialog">
        {menu.open}
      </Button>
    </>
  );
}
