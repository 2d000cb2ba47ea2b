// How saying back may begin: as always, or as the rung of the ladder asks that the two are at.
import { useRoomMessages } from '../../i18n/room-messages.ts';
import type { RoomScreen } from '../../session/room-screen.ts';
import { isListeningClosely } from './is-listening-closely.ts';
import { levelOf } from './reflection-level.ts';

export interface WaysToBegin {
  readonly label: string;
  readonly stems: readonly string[];
  /** How it can sound at this rung. */
  readonly example: string | null;
}

export function useWaysToBegin(screen: RoomScreen): WaysToBegin {
  const { reflecting } = useRoomMessages().turn;
  const { ladder } = useRoomMessages().listening;
  if (!isListeningClosely(screen)) {
    return { label: reflecting.stemsLabel, stems: reflecting.stems, example: null };
  }
  const { name, stems, example } = ladder.levels[levelOf(screen.roomTurns)];
  return { label: ladder.at(name), stems, example: ladder.example(example) };
}
