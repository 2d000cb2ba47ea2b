// One room: a calm page while it cannot be shown, otherwise the screen of the state it is in.
import type { RoomId } from '@heard/shared/ids';
import { useEffect } from 'react';
import { RoomStatusScreen } from '../features/room-frame/room-status-screen.tsx';
import { keepPage, reloadNewest } from '../session/kept-page.ts';
import { useRoom } from '../session/use-room.ts';
import { go } from './go.ts';
import { OpenRoom } from './open-room.tsx';
import { PageFrame } from './page-frame.tsx';
import { useOwnLanguage } from './use-own-language.ts';

export function RoomPage({ room }: { readonly room: RoomId }) {
  const { status: sent, actions } = useRoom(room);
  const status = useOwnLanguage(sent);
  useEffect(keepPage, []);
  if (status.kind === 'open') return <OpenRoom screen={status.screen} actions={actions} />;
  return (
    <PageFrame>
      <RoomStatusScreen
        key={status.kind}
        status={status}
        onReconnect={actions.reconnect}
        onReload={() => void reloadNewest()}
        onStart={() => go('/')}
      />
    </PageFrame>
  );
}
