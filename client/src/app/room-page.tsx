// One room: a calm page while it cannot be shown, otherwise the screen of the state it is in.
import type { RoomId } from '@heard/shared/ids';
import { RoomStatusScreen } from '../features/room-frame/room-status-screen.tsx';
import { useRoom } from '../session/use-room.ts';
import { go } from './go.ts';
import { OpenRoom } from './open-room.tsx';
import { PageFrame } from './page-frame.tsx';

export function RoomPage({ room }: { readonly room: RoomId }) {
  const { status, actions } = useRoom(room);
  if (status.kind === 'open') return <OpenRoom screen={status.screen} actions={actions} />;
  return (
    <PageFrame>
      <RoomStatusScreen
        key={status.kind}
        status={status}
        onReconnect={actions.reconnect}
        onReload={() => location.reload()}
        onStart={() => go('/')}
      />
    </PageFrame>
  );
}
