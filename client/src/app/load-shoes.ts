// Fetches the screens of “In your shoes”, and asks again until they are there.
import type { Shoes } from '../features/shoes/shoes.tsx';

/** Milliseconds before screens that could not be fetched are asked for again. */
const AGAIN_AFTER_MS = 2_000;

export async function loadShoes(): Promise<{ default: typeof Shoes }> {
  for (;;) {
    try {
      return { default: (await import('../features/shoes/shoes.tsx')).Shoes };
    } catch {
      // A card can be asked just as the line drops: the screens then come with the line.
      await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS));
    }
  }
}
