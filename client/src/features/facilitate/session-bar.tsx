// The small bar of a session: back to all rooms, how the line is, and the ways to the rest.
import { useFacilitateMessages } from '../../i18n/facilitate-messages.ts';
import type { FacilitatorScreen } from '../../session/facilitator-screen.ts';
import { Button } from '../../ui/button.tsx';
import { Live } from '../../ui/live.tsx';
import { StatusLine } from '../../ui/status-line.tsx';
import styles from './session-bar.module.css';

export interface SessionBarProps {
  readonly screen: FacilitatorScreen;
  readonly onRooms: () => void;
  readonly onMenu: () => void;
  readonly onProjector: () => void;
}

const SHAPE = {
  live: 'here',
  connecting: 'working',
  retrying: 'offline',
  offline: 'offline',
} as const;

export function SessionBar({ screen, onRooms, onMenu, onProjector }: SessionBarProps) {
  const { rooms, status, menu, projector } = useFacilitateMessages();
  return (
    <>
      <div className={styles.start}>
        <Button variant="plain" onClick={onRooms}>
          {rooms.back}
        </Button>
        <Live>
          <StatusLine state={SHAPE[screen.line]}>{status[screen.line]}</StatusLine>
        </Live>
      </div>
      <div className={styles.end}>
        <span className={styles.roomy}>
          <Button variant="plain" onClick={onProjector}>
            {projector.open}
          </Button>
        </span>
        <Button variant="plain" onClick={onMenu} aria-haspopup="dialog">
          {menu.open}
        </Button>
      </div>
    </>
  );
}
