// The rooms side by side, each held open all the while, and one of them over the others when it is stepped into.
import type { RoomId } from '@heard/shared/ids';
import { useCallback, useMemo, useState } from 'react';
import { useFacilitateMessages } from '../../i18n/facilitate-messages.ts';
import type { HeldSession } from '../../session/facilitator-screen.ts';
import { useSessions } from '../../session/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { inAttentionOrder } from './attention.ts';
import { Desk } from './desk.tsx';
import styles from './live-rooms.module.css';
import { RoomTile } from './room-tile.tsx';
import { SessionView } from './session-view.tsx';
import { ROOM_KEYS } from './shortcuts.ts';
import { tileOf } from './tile-of.ts';
import { useClock } from './use-clock.ts';
import { useKeys } from './use-keys.ts';
import { useStayInSight } from './use-stay-in-sight.ts';

export interface LiveRoomsProps {
  readonly held: readonly HeldSession[];
  readonly areKeysOn: boolean;
  readonly onKeysOn: (isOn: boolean) => void;
  readonly onHost: () => void;
  readonly onProjector: (room: RoomId) => void;
  readonly onNewProjector: (room: RoomId) => void;
  readonly onForget: (room: RoomId) => Promise<void>;
}

const LOOK_EVERY_MS = 10_000;

export function LiveRooms(props: LiveRoomsProps) {
  const { held, areKeysOn, onHost, onForget } = props;
  const messages = useFacilitateMessages();
  const { rooms: words } = messages;
  const rooms = useMemo(() => held.map(({ room }) => room), [held]);
  const sessions = useSessions(rooms);
  const [open, setOpen] = useState<RoomId | null>(null);
  const now = useClock(LOOK_EVERY_MS);
  const back = useCallback(() => setOpen(null), []);
  const list = useStayInSight(open);

  useKeys(open === null && areKeysOn, (key) => {
    const room = held[ROOM_KEYS.indexOf(key)]?.room;
    if (room !== undefined) setOpen(room);
    return room !== undefined;
  });

  const opened = sessions.find(({ room }) => room === open);
  if (opened !== undefined) {
    return (
      <SessionView
        key={opened.room}
        {...opened}
        areKeysOn={areKeysOn}
        onKeysOn={props.onKeysOn}
        onRooms={back}
        onProjector={() => props.onProjector(opened.room)}
        onNewProjector={() => props.onNewProjector(opened.room)}
        onForget={onForget}
      />
    );
  }

  const tiles = sessions.map(({ room, status }, place) => ({
    keyName: areKeysOn ? (ROOM_KEYS[place]?.toUpperCase() ?? null) : null,
    facts: tileOf(messages, { room, label: held[place]?.label ?? '' }, status, now),
    waitingSince: status.kind === 'open' ? status.screen.waitingSince : null,
  }));
  return (
    <Desk
      title={words.title}
      lead={
        <p>
          {words.lead} {areKeysOn && <span className={styles.keys}>{words.leadKeys}</span>}
        </p>
      }
    >
      <ul ref={list} className={styles.rooms} aria-label={words.title}>
        {inAttentionOrder(tiles).map(({ facts, keyName }) => (
          <li key={facts.room}>
            <RoomTile facts={facts} keyName={keyName} onOpen={setOpen} />
          </li>
        ))}
      </ul>
      <Button variant="plain" onClick={onHost}>
        {words.open}
      </Button>
    </Desk>
  );
}
