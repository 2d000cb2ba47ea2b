// A room on show: played up to some moment, and seen on one of its two phones.
import type { Seat } from '@heard/shared/ids';
import type { StateName } from '@heard/shared/view';
import { OpenRoom } from '../src/app/open-room.tsx';
import type { RoomScreen } from '../src/session/room-screen.ts';
import { fixedActions, type Kept } from './fixed-actions.ts';
import { NOW } from './fixed-time.ts';
import { type Move, play } from './play.ts';
import { screenOf } from './screen-of.ts';
import type { Deed, View } from './view.ts';

export interface RoomWish extends Kept {
  /** What this phone knows beside the log. */
  readonly knows?: Partial<RoomScreen>;
  readonly deeds?: readonly Deed[];
}

export function inRoom(seat: Seat, moves: readonly Move[], wish: RoomWish = {}): View {
  const { knows, deeds, ...kept } = wish;
  return showRoom(screenOf(play(moves, NOW), seat, knows), kept, deeds);
}

/** Of all rooms that were shown. */
export const statesShown = new Set<StateName>();

export function showRoom(screen: RoomScreen, kept: Kept = {}, deeds: readonly Deed[] = []): View {
  statesShown.add(screen.view.state);
  return { node: <OpenRoom screen={screen} actions={fixedActions(kept)} />, deeds };
}
