// Fetches the screens of desire. Few sittings come there, so nobody waits for them before.
import { warmUpDeck } from '../session/dealing.ts';

export function loadDesire() {
  return import('../features/desire/desire.tsx');
}

/** Fetches them and their decks while the line is surely up. Failing is no matter yet. */
export function warmUpDesire(): void {
  loadDesire().catch(() => undefined);
  warmUpDeck('desire-topics');
  warmUpDeck('desire');
}
