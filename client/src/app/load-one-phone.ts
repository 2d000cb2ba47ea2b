// Fetches what is played without a server: both at one phone, and one alone who tries it.
import { onePhoneMessages } from '../i18n/one-phone-messages.ts';
import { roomMessages } from '../i18n/room-messages.ts';
import { withWords } from '../i18n/with-words.ts';

export async function loadOnePhonePage() {
  const load = import('./one-phone-page.tsx');
  return { default: (await withWords(load, onePhoneMessages, roomMessages)).OnePhonePage };
}

/** Early, from where it is offered: two at one phone may have no line. Failing is no matter yet. */
export function warmUpOnePhone(): void {
  loadOnePhonePage().catch(() => undefined);
}

export async function loadTryPage() {
  const load = import('./try-page.tsx');
  return { default: (await withWords(load, onePhoneMessages, roomMessages)).TryPage };
}
