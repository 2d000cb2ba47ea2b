// The page of a session that cannot be shown (yet, here, or any more): what is so, and what to do.
import { useFacilitateMessages } from '../../i18n/facilitate-messages.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useRoomMessages } from '../../i18n/room-messages.ts';
import type { FacilitatorStatus } from '../../session/facilitator-screen.ts';
import { Button } from '../../ui/button.tsx';
import { Screen } from '../../ui/screen.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';

export interface SessionStatusProps {
  readonly status: Exclude<FacilitatorStatus, { kind: 'open' }>;
  readonly onReconnect: () => void;
  readonly onRooms: () => void;
  readonly onForget: () => Promise<void>;
}

export function SessionStatus({ status, onReconnect, onRooms, onForget }: SessionStatusProps) {
  const { absent, over, reaching, rooms, menu, lineDown } = useFacilitateMessages();
  const { shell } = useMessages();
  const { room } = useRoomMessages();
  const toRooms = (
    <Button variant="plain" onClick={onRooms}>
      {rooms.back}
    </Button>
  );
  const apart = { align: 'middle', picture: <TwoCircles state="apart" size={200} /> } as const;
  switch (status.kind) {
    case 'loading':
      return (
        <Screen
          align="middle"
          picture={<TwoCircles state="together" size={200} />}
          title={shell.loading}
        />
      );
    case 'absent':
      return (
        <Screen
          {...apart}
          focusTitle
          title={absent.title}
          lead={<p>{absent.lead}</p>}
          action={<Button onClick={onRooms}>{rooms.back}</Button>}
        />
      );
    case 'reaching': {
      const isWaiting = status.line === 'connecting';
      return (
        <Screen
          key={isWaiting ? 'waiting' : 'offline'}
          {...apart}
          focusTitle
          title={isWaiting ? reaching.title : reaching.offlineTitle}
          lead={<p>{isWaiting ? reaching.lead : reaching.offlineLead}</p>}
          action={
            <>
              <Button variant="quiet" onClick={onReconnect}>
                {lineDown.again}
              </Button>
              {toRooms}
            </>
          }
        />
      );
    }
    case 'over': {
      const { title, lead } = over[status.reason];
      const isOutdated = status.reason === 'outdated';
      return (
        <Screen
          {...apart}
          focusTitle
          title={title}
          lead={<p>{lead}</p>}
          action={
            isOutdated ? (
              <>
                <Button onClick={() => location.reload()}>{room.reload}</Button>
                {toRooms}
              </>
            ) : (
              <>
                <Button onClick={() => void onForget()}>{menu.forget}</Button>
                {toRooms}
              </>
            )
          }
        />
      );
    }
  }
}
