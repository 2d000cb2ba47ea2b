// Screens that load when they are near: asked for again and again, since a line can drop at any moment.
import { type ComponentType, lazy } from 'react';

/** Milliseconds before screens that could not be fetched are asked for again. */
const AGAIN_AFTER_MS = 2_000;

export function later<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => {
    for (;;) {
      try {
        return { default: await load() };
      } catch {
        await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS));
      }
    }
  });
}
