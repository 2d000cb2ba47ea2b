// Screens that load when they are near: asked for again and again, since a line can drop at any moment.
import { type ComponentType, createElement, lazy, useState } from 'react';

/** Milliseconds before screens that could not be fetched are asked for again. */
const AGAIN_AFTER_MS = 2_000;

export function later<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => ({ default: await untilLoaded(load) }));
}

/** A screen that is drawn without a wait where it was fetched before. */
export function soon(load: () => Promise<ComponentType>) {
  let here: ComponentType | null = null;
  const fetchIt = async (): Promise<ComponentType> => {
    here = await untilLoaded(load);
    return here;
  };
  const Waiting = later(fetchIt);
  function Soon() {
    // The same for as long as it stands: another in its place would begin anew.
    const [Shown] = useState(() => here ?? Waiting);
    return createElement(Shown);
  }
  return { Screen: Soon, fetch: fetchIt };
}

/** Never rejects. */
export async function untilLoaded<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  for (;;) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS));
    }
  }
}
