// What this turn asks of its listener besides listening. Pure.
import type { RoomScreen } from '../../session/room-screen.ts';

type Turn = Pick<RoomScreen, 'current'>;

/** The turn belongs to “Listen closely”. */
export function isListeningClosely({ current }: Turn): boolean {
  return current?.step === 'listen-closely';
}

/** And its speaker asked for nothing but listening: no advice. */
export function isJustListening(screen: Turn): boolean {
  return isListeningClosely(screen) && screen.current?.need === 'listen';
}
