// Whether this phone buzzes and sounds when the floor is handed over. Screens read it from the page's root.
import { recall, remember } from './phone-memory.ts';

export const FEELS = ['buzz', 'sound'] as const;
export type Feel = (typeof FEELS)[number];

/** A buzz unless somebody turned it off, a sound only where somebody turned it on. */
export function rememberedFeels(): ReadonlySet<Feel> {
  const feels = new Set<Feel>();
  if (recall('buzz') !== 'off') feels.add('buzz');
  if (recall('sound') === 'on') feels.add('sound');
  return feels;
}

export function applyFeels(feels: ReadonlySet<string>): void {
  for (const feel of FEELS) {
    document.documentElement.dataset[feel] = feels.has(feel) ? 'on' : 'off';
  }
}

export function chooseFeels(feels: ReadonlySet<string>): void {
  remember('buzz', feels.has('buzz') ? null : 'off');
  remember('sound', feels.has('sound') ? 'on' : null);
  applyFeels(feels);
}
