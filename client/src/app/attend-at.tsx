// The counsellor's link, opened: a page of its own in place of joining as a partner.
import type { RoomId } from '@heard/shared/ids';
import { AttendPage } from '../features/facilitate/attend-page.tsx';
import { go } from './go.ts';
import { useCounsellorName } from './use-counsellor-name.ts';

interface AttendAtProps {
  readonly room: RoomId;
  readonly secret: Uint8Array;
}

export function AttendAt({ room, secret }: AttendAtProps) {
  const [name, onName] = useCounsellorName();
  return (
    <AttendPage
      room={room}
      secret={secret}
      name={name}
      onName={onName}
      onSeated={(seated) => go(`/s/${seated}`)}
      onOwnRoom={(own) => go(`/r/${own}`)}
    />
  );
}
