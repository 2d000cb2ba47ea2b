// Fetches the screens of touch. Few sittings come there, so nobody waits for them before.
import type { Touch } from '../features/touch/touch.tsx';

export async function loadTouch(): Promise<{ default: typeof Touch }> {
  return { default: (await import('../features/touch/touch.tsx')).Touch };
}

/** Fetches them while the line is surely up. Failing is no matter yet. */
export function warmUpTouch(): void {
  loadTouch().catch(() => undefined);
}
