// Says what a phone does by itself where a page cannot keep it awake, as by http. Nothing is lost by it.
import { useRoomMessages } from '../../i18n/room-messages.ts';
import styles from './turn.module.css';

export function MayDim() {
  const { mayDim } = useRoomMessages().turn.common;
  return 'wakeLock' in navigator ? null : <p className={styles.next}>{mayDim}</p>;
}
