// The small bar of a room: the two of you, how the line is, and the menu.
import { useMessages } from '../../i18n/messages.ts';
import { useRoomMessages } from '../../i18n/room-messages.ts';
import type { RoomActions, RoomScreen } from '../../session/room-screen.ts';
import { Button } from '../../ui/button.tsx';
import { Live } from '../../ui/live.tsx';
import { StatusLine } from '../../ui/status-line.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';
import { useLasting } from '../../ui/use-lasting.ts';
import styles from './top-bar.module.css';

export interface TopBarProps {
  readonly screen: RoomScreen;
  readonly actions: RoomActions;
  readonly onOpenMenu: () => void;
}

const BLINK_MS = 1_500;

function usePresenceLine({ line, view, partnerPresence, names }: RoomScreen) {
  const { status } = useRoomMessages().room;
  if (line === 'connecting') return { state: 'working', words: status.connecting } as const;
  if (!view.isPartnerSeated) return { state: 'away', words: status.notYet(names.partner) } as const;
  if (partnerPresence === null) return { state: 'working', words: status.live } as const;
  return {
    state: partnerPresence === 'here' ? 'here' : 'away',
    words: status[partnerPresence](names.partner),
  } as const;
}

export function TopBar({ screen, actions, onOpenMenu }: TopBarProps) {
  const { menu } = useMessages();
  const { room } = useRoomMessages();
  const presence = usePresenceLine(screen);
  const isDown =
    useLasting(screen.line !== 'live' && screen.line !== 'connecting', BLINK_MS) ||
    screen.line === 'offline';
  const taps = screen.pending.length;
  const isSlow = useLasting(taps > 0, BLINK_MS);
  const waiting = taps > 0 && (isDown || isSlow) ? room.status.waiting(taps) : null;
  return (
    <>
      <div className={styles.where}>
        <span className={styles.mark}>
          <TwoCircles
            state={screen.view.isPartnerSeated ? 'together' : 'waiting'}
            mySeat={screen.view.seat}
            size="2.125rem"
            label={room.mark(screen.names.partner)}
          />
        </span>
        <Live>
          {isDown ? (
            <StatusLine state="offline">{room.status.down}</StatusLine>
          ) : (
            <StatusLine state={presence.state}>{presence.words}</StatusLine>
          )}
        </Live>
      </div>
      <Button variant="plain" onClick={onOpenMenu} aria-haspopup="dialog">
        {menu.open}
      </Button>
      {(isDown || waiting !== null) && (
        <div className={styles.line}>
          <p>{isDown ? `${room.status.kept} ${waiting ?? ''}` : waiting}</p>
          {isDown && (
            <button type="button" className={styles.retry} onClick={() => actions.reconnect()}>
              {room.status.tryNow}
            </button>
          )}
        </div>
      )}
    </>
  );
}
