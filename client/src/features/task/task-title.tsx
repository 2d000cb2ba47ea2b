// The card of the task as the heading: small enough to leave the screen to what is made.
import { useRoomMessages } from '../../i18n/room-messages.ts';
import type { RoomScreen } from '../../session/room-screen.ts';
import styles from './task.module.css';

export function TaskTitle({ screen }: { readonly screen: RoomScreen }) {
  const { steps } = useRoomMessages();
  const card = screen.current?.card;
  return (
    <span className={styles.title} lang={card?.language} dir="auto">
      {card?.text ?? steps.names['time-together']}
    </span>
  );
}
