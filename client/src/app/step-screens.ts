// The screens of the steps' own doings: chunks of their own, fetched when a step is near. A first
// visit needs none of them.
import { type ComponentType, lazy } from 'react';
import { desireMessages } from '../i18n/desire-messages.ts';
import { shoesMessages } from '../i18n/shoes-messages.ts';
import { touchMessages } from '../i18n/touch-messages.ts';
import { withWords } from '../i18n/with-words.ts';

/** Milliseconds before screens that could not be fetched are asked for again. */
const AGAIN_AFTER_MS = 2_000;

const loadTask = () => import('../features/task/task.tsx');
const loadShoes = () => withWords(import('../features/shoes/shoes.tsx'), shoesMessages);
const loadTouch = () => withWords(import('../features/touch/touch.tsx'), touchMessages);
const loadDesire = () => withWords(import('../features/desire/desire.tsx'), desireMessages);

/** A step can begin just as the line drops: its screens then come with the line. */
function later<Props>(load: () => Promise<ComponentType<Props>>) {
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

export const Task = later(async () => (await loadTask()).Task);
export const Shoes = later(async () => (await loadShoes()).Shoes);
export const Touch = later(async () => (await loadTouch()).Touch);
export const Marking = later(async () => (await loadDesire()).Marking);
export const InCommon = later(async () => (await loadDesire()).InCommon);
export const DesireCards = later(async () => (await loadDesire()).DesireCards);

/**
 * Fetches all of them while the line is surely up, whatever is picked later: one that was fetched alone
 * would tell whoever runs the server which step is meant. Failing is no matter yet.
 */
export function warmUpSteps(): void {
  void Promise.allSettled([loadTask(), loadShoes(), loadTouch(), loadDesire()]);
}
