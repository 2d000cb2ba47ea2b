// Fetches everything a room needs. A first visit by link asks for it only once a seat is wanted.
import { roomMessages } from '../i18n/room-messages.ts';
import { withWords } from '../i18n/with-words.ts';
import type { RoomPage } from './room-page.tsx';

export async function loadRoomPage(): Promise<{ default: typeof RoomPage }> {
  return { default: (await withWords(import('./room-page.tsx'), roomMessages)).RoomPage };
}

/** Starts fetching early; whoever then needs the page waits less. Failing is no matter yet. */
export function warmUpRoomPage(): void {
  loadRoomPage().catch(() => undefined);
}
