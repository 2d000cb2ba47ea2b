// All rooms one holds on one page, live. Only whoever waits or pauses longest moves to the front.
import type { RoomId } from '@heard/shared/ids';
import { useFacilitateMessages } from '../../i18n/facilitate-messages.ts';
import type { HeldSession } from '../../session/facilitator-screen.ts';
import { Button } from '../../ui/button.tsx';
import { Screen } from '../../ui/screen.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';
import { LiveRooms, type LiveRoomsProps } from './live-rooms.tsx';
import { useHeldSessions } from './use-held-sessions.ts';

export interface RoomsPageProps extends Omit<LiveRoomsProps, 'held' | 'onForget'> {
  readonly onForgotten?: (room: RoomId) => void;
}

export function RoomsPage(props: RoomsPageProps) {
  const { rooms } = useFacilitateMessages();
  const { held, forget } = useHeldSessions();
  if (held === null) return <Screen />;
  if (held.length === 0) {
    return (
      <Screen
        align="middle"
        focusTitle
        picture={<TwoCircles state="apart" size={200} />}
        title={rooms.none.title}
        lead={<p>{rooms.none.lead}</p>}
        action={<Button onClick={props.onHost}>{rooms.open}</Button>}
      />
    );
  }
  return <LiveRooms key={keyOf(held)} {...props} held={held} onForget={forget} />;
}

/** Another set of rooms is another page; the same set in another order is not. */
function keyOf(held: readonly HeldSession[]): string {
  return held
    .map(({ room }) => room)
    .toSorted()
    .join();
}
