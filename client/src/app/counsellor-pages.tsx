// Puts the counsellor's pages together: what this device remembers of its owner, and where each leads.
import type { RoomId } from '@heard/shared/ids';
import { useState } from 'react';
import { HostPage } from '../features/facilitate/host-page.tsx';
import { ProjectorPage } from '../features/facilitate/projector-page.tsx';
import { RoomsPage } from '../features/facilitate/rooms-page.tsx';
import { SessionPage } from '../features/facilitate/session-page.tsx';
import { forgetSession } from '../session/facilitator-doors.ts';
import { go } from './go.ts';
import { recall, remember } from './phone-memory.ts';
import { useCounsellorName } from './use-counsellor-name.ts';

const toRooms = (): void => go('/sessions');
const toSession = (room: RoomId): void => go(`/s/${room}`);
const toProjector = (room: RoomId): void => go(`/s/${room}/projector`);

function newProjector(room: RoomId): void {
  open(`/s/${room}/projector`, '_blank', 'noopener');
}

async function forget(room: RoomId): Promise<void> {
  await forgetSession(room);
  toRooms();
}

/** The keys are on until they are turned off. */
function useKeyChoice() {
  const [areKeysOn, setAreKeysOn] = useState(() => recall('counsellor-keys') !== 'off');
  const onKeysOn = (isOn: boolean): void => {
    setAreKeysOn(isOn);
    remember('counsellor-keys', isOn ? null : 'off');
  };
  return { areKeysOn, onKeysOn };
}

export function HostAt() {
  const [name, onName] = useCounsellorName();
  return <HostPage name={name} onName={onName} onHosted={toSession} onRooms={toRooms} />;
}

export function RoomsAt() {
  return (
    <RoomsPage
      {...useKeyChoice()}
      onHost={() => go('/host')}
      onProjector={toProjector}
      onNewProjector={newProjector}
    />
  );
}

export function SessionAt({ room }: { readonly room: RoomId }) {
  return (
    <SessionPage
      key={room}
      room={room}
      {...useKeyChoice()}
      onRooms={toRooms}
      onProjector={() => toProjector(room)}
      onNewProjector={() => newProjector(room)}
      onForget={forget}
    />
  );
}

export function ProjectorAt({ room }: { readonly room: RoomId }) {
  return <ProjectorPage key={room} room={room} onClose={() => toSession(room)} />;
}
