// What the tile of one room shows of it: plain values, so that a tile is drawn anew only when they change.
import type { RoomId } from '@heard/shared/ids';
import type { FacilitateMessages } from '../../i18n/facilitate-messages.ts';
import type { FacilitatorStatus } from '../../session/facilitator-screen.ts';
import { minutesBetween } from './time-lengths.ts';
import { namesOf, whereTheyAre } from './where-they-are.ts';

type PartnerHere = 'here' | 'away' | 'free';

export interface TileFacts {
  readonly room: RoomId;
  readonly label: string;
  readonly sentence: string;
  /** Null while nothing of it is in sight. */
  readonly minutes: string | null;
  readonly a: PartnerHere;
  readonly b: PartnerHere;
  readonly aWords: string;
  readonly bWords: string;
  readonly floor: 'a' | 'b' | null;
  readonly isInSight: boolean;
  readonly isWaiting: boolean;
  readonly isResting: boolean;
  /** Epoch milliseconds. */
  readonly waitingSince: number | null;
}

export interface HeldAs {
  readonly room: RoomId;
  readonly label: string;
}

/** `now` in epoch milliseconds, by this device's clock. */
export function tileOf(
  messages: FacilitateMessages,
  { room, label }: HeldAs,
  status: FacilitatorStatus,
  now: number,
): TileFacts {
  const { rooms, here, before } = messages;
  if (status.kind !== 'open') {
    return { ...nothingOf(messages, room, label), sentence: rooms.states[status.kind] };
  }
  const { screen } = status;
  const { view, presence, waitingSince, line } = screen;
  const { structure } = view;
  const serverNow = now + screen.clockOffsetMs;
  const isDown = line === 'offline' || line === 'retrying';
  const names = namesOf(messages, screen);
  const partner = (seat: 'a' | 'b'): { is: PartnerHere; words: string } => {
    const name = names[seat];
    if (!view.seated.includes(seat)) return { is: 'free', words: here.free(name) };
    const is = presence[seat];
    if (is === null) return { is: 'here', words: here.seated(name) };
    return { is: is === 'here' ? 'here' : 'away', words: here[is](name) };
  };
  const [a, b] = [partner('a'), partner('b')];
  const arrived = view.seated.length === 0 ? 0 : view.seated.length === 1 ? 1 : 2;
  const shared = {
    room,
    label: screen.label === '' ? label : screen.label,
    a: a.is,
    b: b.is,
    aWords: a.words,
    bWords: b.words,
    waitingSince,
  };
  if (structure === null) {
    const waiting = view.isIntroduced ? before.title : rooms.arrived[arrived];
    return {
      ...shared,
      sentence: isDown ? rooms.states.stopped : waiting,
      minutes: null,
      floor: null,
      isInSight: false,
      isWaiting: waitingSince !== null,
      isResting: true,
    };
  }
  const said = (from: number): string => messages.minutes.brief(minutesBetween(from, serverNow));
  const isPaused = structure.state === 'paused';
  const minutes =
    waitingSince === null
      ? rooms.here(said(structure.since))
      : isPaused
        ? rooms.pausedFor(said(waitingSince))
        : rooms.waits(said(waitingSince));
  return {
    ...shared,
    sentence: isDown ? rooms.states.stopped : whereTheyAre(messages, structure, names),
    minutes:
      screen.span === null ? minutes : `${minutes} · ${rooms.sitting(said(screen.span.startedAt))}`,
    floor: structure.floor,
    isInSight: true,
    isWaiting: waitingSince !== null,
    isResting: isPaused || structure.state === 'ended',
  };
}

function nothingOf({ called, here }: FacilitateMessages, room: RoomId, label: string): TileFacts {
  return {
    room,
    label,
    sentence: '',
    minutes: null,
    a: 'free',
    b: 'free',
    aWords: here.free(called(null, 'a')),
    bWords: here.free(called(null, 'b')),
    floor: null,
    isInSight: false,
    isWaiting: false,
    isResting: true,
    waitingSince: null,
  };
}

export function isSameTile(one: TileFacts, other: TileFacts): boolean {
  return (Object.keys(one) as (keyof TileFacts)[]).every((key) => one[key] === other[key]);
}
