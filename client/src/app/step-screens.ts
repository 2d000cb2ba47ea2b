// The screens of the steps' own doings: chunks of their own, fetched when a step is near. A first
// visit needs none of them.
import { desireMessages } from '../i18n/desire-messages.ts';
import { shoesMessages } from '../i18n/shoes-messages.ts';
import { touchMessages } from '../i18n/touch-messages.ts';
import { withWords } from '../i18n/with-words.ts';
import { later } from './later.ts';
import { loadSeat } from './seat-screens.ts';

const loadTask = () => import('../features/task/task.tsx');
const loadShoes = () => withWords(import('../features/shoes/shoes.tsx'), shoesMessages);
const loadTouch = () => withWords(import('../features/touch/touch.tsx'), touchMessages);
const loadDesire = () => withWords(import('../features/desire/desire.tsx'), desireMessages);

export const Task = later(async () => (await loadTask()).Task);
export const Shoes = later(async () => (await loadShoes()).Shoes);
export const Touch = later(async () => (await loadTouch()).Touch);
export const Marking = later(async () => (await loadDesire()).Marking);
export const InCommon = later(async () => (await loadDesire()).InCommon);
export const DesireCards = later(async () => (await loadDesire()).DesireCards);

/**
 * Fetches all of them while the line is surely up, whatever is picked later: one that was fetched alone
 * would tell whoever runs the server which step is meant, or that a counsellor is thought of. Failing is no matter yet.
 */
export function warmUpSteps(): void {
  void Promise.allSettled([loadTask(), loadShoes(), loadTouch(), loadDesire(), loadSeat()]);
}
