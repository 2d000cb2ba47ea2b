// Fetches everything a room needs. A first visit by link asks for it only once a seat is wanted.
import type { RoomPage } from './room-page.tsx';

export async function loadRoomPage(): Promise<{ default: typeof RoomPage }> {
  return { default: (await import('./room-page.tsx')).RoomPage };
}

/** Starts fetching early; whoever then needs the page waits less. Failing is no matter yet. */
export function warmUpRoomPage(): void {
  loadRoomPage().catch(() => undefined);
}
