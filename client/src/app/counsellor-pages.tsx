// Puts the counsellor's pages together: what this device remembers of its owner, and where each leads.
import type { RoomId } from '@heard/shared/ids';
import { useState } from 'react';
import { AttendPage } from '../features/facilitate/attend-page.tsx';
import { HostPage } from '../features/facilitate/host-page.tsx';
import { ProjectorPage } from '../features/facilitate/projector-page.tsx';
import { RoomsPage } from '../features/facilitate/rooms-page.tsx';
import { SessionPage } from '../features/facilitate/session-page.tsx';
import { forgetSession } from '../session/facilitator-doors.ts';
import { go } from './go.ts';
import { recall, remember } from './phone-memory.ts';

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

/** What the two call the counsellor; kept here so that it is asked only once. */
function useCounsellorName(): [name: string, setName: (name: string) => void] {
  const [name, setName] = useState(() => recall('counsellor-name') ?? '');
  const keep = (next: string): void => {
    setName(next);
    remember('counsellor-name', next.trim() === '' ? null : next);
  };
  return [name, keep];
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

export function AttendAt({ room, secret }: { readonly room: RoomId; readonly secret: Uint8Array }) {
  const [name, onName] = useCounsellorName();
  return (
    <AttendPage
      room={room}
      secret={secret}
      name={name}
      onName={onName}
      onSeated={toSession}
      onOwnRoom={(own) => go(`/r/${own}`)}
    />
  );
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
