// The page of a room that cannot be shown (yet, here, or any more): what is so, and what to do.
import { useMessages } from '../../i18n/messages.ts';
import { useRoomMessages } from '../../i18n/room-messages.ts';
import type { RoomStatus } from '../../session/room-screen.ts';
import { Button } from '../../ui/button.tsx';
import { Screen } from '../../ui/screen.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';

export interface RoomStatusScreenProps {
  readonly status: Exclude<RoomStatus, { kind: 'open' }>;
  readonly onReconnect: () => void;
  readonly onReload: () => void;
  readonly onStart: () => void;
}

export function RoomStatusScreen({
  status,
  onReconnect,
  onReload,
  onStart,
}: RoomStatusScreenProps) {
  const { shell } = useMessages();
  const { room } = useRoomMessages();
  const toStart = (
    <Button variant="plain" onClick={onStart}>
      {shell.toStart}
    </Button>
  );
  switch (status.kind) {
    case 'loading':
      return (
        <Screen
          align="middle"
          picture={<TwoCircles state="together" size={200} />}
          title={room.loading.title}
          lead={<p>{room.loading.lead}</p>}
        />
      );
    case 'absent':
      return (
        <Screen
          align="middle"
          focusTitle
          picture={<TwoCircles state="apart" size={200} />}
          title={room.absent.title}
          lead={<p>{room.absent.lead}</p>}
          action={<Button onClick={onStart}>{shell.toStart}</Button>}
        />
      );
    case 'reaching': {
      const isWaiting = status.line === 'connecting';
      return (
        <Screen
          key={isWaiting ? 'waiting' : 'offline'}
          align="middle"
          focusTitle
          picture={<TwoCircles state={isWaiting ? 'together' : 'apart'} size={200} />}
          title={isWaiting ? room.reaching.title : room.reaching.offlineTitle}
          lead={<p>{isWaiting ? room.reaching.lead : room.reaching.offlineLead}</p>}
          action={
            <>
              <Button variant="quiet" onClick={onReconnect}>
                {room.status.tryNow}
              </Button>
              {toStart}
            </>
          }
        />
      );
    }
    case 'over': {
      const { title, lead } = room.over[status.reason];
      const isOutdated = status.reason === 'outdated';
      return (
        <Screen
          align="middle"
          focusTitle
          picture={<TwoCircles state="apart" size={200} />}
          title={title}
          lead={<p>{lead}</p>}
          action={
            isOutdated ? (
              <>
                <Button onClick={onReload}>{room.reload}</Button>
                {toStart}
              </>
            ) : (
              <Button onClick={onStart}>{shell.toStart}</Button>
            )
          }
        />
      );
    }
  }
}
