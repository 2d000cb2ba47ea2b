// One room among several: whose it is, where they are, for how long, and the key that opens it.
import type { RoomId } from '@heard/shared/ids';
import { memo } from 'react';
import { useFacilitateMessages } from '../../i18n/facilitate-messages.ts';
import { TwoCircles } from '../../ui/two-circles.tsx';
import { Unseen } from '../../ui/unseen.tsx';
import styles from './room-tile.module.css';
import { isSameTile, type TileFacts } from './tile-of.ts';

export interface RoomTileProps {
  readonly facts: TileFacts;
  readonly keyName: string | null;
  readonly onOpen: (room: RoomId) => void;
}

function Tile({ facts, keyName, onOpen }: RoomTileProps) {
  const { rooms } = useFacilitateMessages();
  const { label, sentence, minutes, floor, isInSight, isWaiting, isResting } = facts;
  return (
    <button
      type="button"
      className={styles.tile}
      data-waiting={isWaiting || undefined}
      data-room={facts.room}
      aria-keyshortcuts={keyName ?? undefined}
      onClick={() => onOpen(facts.room)}
    >
      <span className={styles.top}>
        <span className={styles.label}>{label === '' ? rooms.unnamed : label}</span>
        {keyName !== null && (
          <kbd className={styles.key}>
            <Unseen>{rooms.opens(keyName)}</Unseen>
            <span aria-hidden="true">{keyName}</span>
          </kbd>
        )}
      </span>
      <span className={styles.middle}>
        <TwoCircles
          state={floor === null ? 'together' : 'listening'}
          overlap={isResting ? 0 : floor === null ? 0.34 : 0.2}
          floor={floor === null ? null : floor === 'a' ? 'mine' : 'theirs'}
          size="3.75rem"
          isStill
        />
        <span className={styles.sentence}>{sentence}</span>
      </span>
      <span className={styles.minutes}>
        {isInSight ? rooms.inSight : rooms.outOfSight}
        {minutes !== null && ` · ${minutes}`}
      </span>
      <span className={styles.foot}>
        <span className={styles.partner} data-is={facts.a} data-seat="a">
          {facts.aWords}
        </span>
        <span className={styles.partner} data-is={facts.b} data-seat="b">
          {facts.bWords}
        </span>
      </span>
    </button>
  );
}

export const RoomTile = memo(
  Tile,
  (was, is) =>
    was.keyName === is.keyName && was.onOpen === is.onOpen && isSameTile(was.facts, is.facts),
);
