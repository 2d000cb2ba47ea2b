// A played room → what one of its two phones would show of it. Pure.
import { project } from '@heard/shared/game/project';
import type { Seat } from '@heard/shared/ids';
import { isAsPicked } from '../src/session/as-picked.ts';
import type { RoomScreen, Wishes } from '../src/session/room-screen.ts';
import { sittingOf } from '../src/session/sitting.ts';
import { pieceOf, transcribe } from '../src/session/transcript.ts';
import { type Played, ROOM } from './play.ts';

export const NAMES = { a: 'Robin', b: 'Sam' } as const;
export const BOTH_WANT: Wishes = { depth: 2, touch: true, desire: true };

const BEFORE_GROUND = new Set(['empty', 'waiting', 'agreeing', 'settling', 'matching']);

/** `patch`: what a phone knows beside the log, such as its hand or its line. */
export function screenOf(at: Played, seat: Seat, patch: Partial<RoomScreen> = {}): RoomScreen {
  const { entries, opened } = at;
  const view = project(at.state, seat);
  const isIn = ({ sitting }: { sitting: number }) => sitting === view.sitting;
  const inSitting = entries.filter(isIn);
  const roomTurns = transcribe(ROOM, seat, entries, opened).turns;
  const turns = roomTurns.filter(isIn);
  const ground = BEFORE_GROUND.has(view.state) ? null : BOTH_WANT;
  const partner = seat === 'a' ? NAMES.b : NAMES.a;
  const sitting = sittingOf(entries, opened, view);
  return {
    room: ROOM,
    view,
    line: 'live',
    partnerPresence: view.isPartnerSeated ? 'here' : null,
    clockOffsetMs: 0,
    names: { mine: NAMES[seat], partner: view.isPartnerSeated ? partner : null },
    inviteLink: view.isPartnerSeated ? null : LINK,
    safetyCode: view.isIntroduced ? { digits: '482913', pictures: [35, 20, 7, 51] } : null,
    hand: null,
    facilitation: null,
    ground,
    topics: null,
    ...sitting,
    isAsPicked: isAsPicked(entries, opened, view, ground),
    lentDecks: sitting.lentDecks.map((deck) => ({ ...deck, reading: null })),
    preset: null,
    pile: { depth: null, deck: null },
    current: turns.at(-1) ?? null,
    turns,
    roomTurns,
    appreciations: inSitting
      .filter(({ type, body }) => type === 'appreciate' && body !== undefined)
      .map((entry) => pieceOf(entry, seat, opened.get(entry.id))),
    sittingSpan: {
      startedAt: inSitting[0]?.at ?? view.since,
      lastAt: inSitting.at(-1)?.at ?? view.since,
    },
    pending: [],
    refused: null,
    isTampered: false,
    isKept: true,
    isOnePhone: false,
    ...patch,
  };
}

const LINK = 'https://heard.example/j/a-room-of-the-galleryA#Qk5vdGhpbmdTZWNyZXRIZXJl';
