// The code both phones show alike: digits first, then the same as pictures with their names.
import { useMessages } from '../../i18n/messages.ts';
import { useRoomMessages } from '../../i18n/room-messages.ts';
import type { RoomScreen } from '../../session/room-screen.ts';
import { Sheet } from '../../ui/sheet.tsx';
import { Unseen } from '../../ui/unseen.tsx';
import styles from './safety-code-sheet.module.css';
import { SAFETY_PICTURES } from './safety-pictures.ts';

export interface SafetyCodeSheetProps {
  readonly screen: RoomScreen;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

const GROUP = 3;

function grouped(digits: string): string {
  const groups = [];
  for (let start = 0; start < digits.length; start += GROUP) {
    groups.push(digits.slice(start, start + GROUP));
  }
  return groups.join(' ');
}

export function SafetyCodeSheet({ screen, isOpen, onClose }: SafetyCodeSheetProps) {
  const { menu } = useMessages();
  const { safety } = useRoomMessages();
  const code = screen.safetyCode;
  return (
    <Sheet isOpen={isOpen} onClose={onClose} title={safety.title} closeLabel={menu.close}>
      {code === null ? (
        <p>{safety.notYet}</p>
      ) : (
        <>
          <p>{safety.body(screen.names.partner)}</p>
          <p className={styles.digits}>
            <Unseen>{`${safety.digits}: ${[...code.digits].join(' ')}`}</Unseen>
            <span aria-hidden="true">{grouped(code.digits)}</span>
          </p>
          <ul className={styles.pictures} aria-label={safety.picturesTitle}>
            {code.pictures.map((picture, place) => (
              // The same picture may come twice; its place is what tells them apart.
              <li key={place} className={styles.picture}>
                <span className={styles.glyph} aria-hidden="true">
                  {SAFETY_PICTURES[picture]}
                </span>
                <span>{safety.pictures[picture]}</span>
              </li>
            ))}
          </ul>
          <p>{safety.different}</p>
        </>
      )}
    </Sheet>
  );
}
