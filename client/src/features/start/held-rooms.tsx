// The rooms one can go back to, and a way to let each go.
import type { RoomId } from '@heard/shared/ids';
import { useState } from 'react';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import type { HeldRoom } from '../../session/room-screen.ts';
import { ConfirmSheet } from '../../ui/confirm-sheet.tsx';
import styles from './held-rooms.module.css';
import { lastUsedWords } from './last-used-words.ts';

export interface HeldRoomsProps {
  readonly rooms: readonly HeldRoom[];
  readonly onOpen: (room: RoomId) => void;
  readonly onForget: (room: RoomId) => Promise<void>;
}

export function HeldRooms({ rooms, onOpen, onForget }: HeldRoomsProps) {
  const { start, menu } = useMessages();
  const { tag } = useLanguage();
  const [leaving, setLeaving] = useState<HeldRoom | null>(null);
  const isInvitation = ({ seat, partnerName }: HeldRoom) => seat === 'a' && partnerName === null;
  return (
    <>
      <ul className={styles.list} aria-label={start.held}>
        {rooms.map((held) => {
          const when = lastUsedWords(tag, held.lastUsedAt, Date.now());
          return (
            <li key={held.room} className={styles.room}>
              <button type="button" className={styles.open} onClick={() => onOpen(held.room)}>
                <span className={styles.name}>
                  {isInvitation(held) ? start.backToWaiting : start.backTo(held.partnerName)}
                </span>
                <span className={styles.when}>
                  {when === null ? start.lastUsedNow : start.lastUsed(when)}
                </span>
              </button>
              <button
                type="button"
                className={styles.forget}
                aria-label={start.forgetLabel(held.partnerName)}
                onClick={() => setLeaving(held)}
              >
                {start.forget}
              </button>
            </li>
          );
        })}
      </ul>
      {leaving !== null && (
        <ConfirmSheet
          isOpen
          onClose={() => setLeaving(null)}
          title={start.forgetting.title}
          closeLabel={menu.close}
          goWords={start.forgetting.go}
          goingWords={start.forgetting.going}
          keepWords={start.forgetting.keep}
          onGo={() => onForget(leaving.room)}
        >
          <p>{start.forgetting.body(leaving.partnerName)}</p>
        </ConfirmSheet>
      )}
    </>
  );
}
