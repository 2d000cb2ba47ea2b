// One session on its own address.
import type { RoomId } from '@heard/shared/ids';
import { useSession } from '../../session/use-session.ts';
import { SessionView, type SessionViewProps } from './session-view.tsx';

export type SessionPageProps = Omit<SessionViewProps, 'status' | 'actions'> & {
  readonly room: RoomId;
};

export function SessionPage(props: SessionPageProps) {
  const { status, actions } = useSession(props.room);
  return <SessionView {...props} status={status} actions={actions} />;
}
