/** The journal of this phone's owner, and the two ways anything gets into it. */
import { thisPhone } from '../session/phone.ts';
import type { SignsEntry, SittingTold } from './entry.ts';
import { createJournal } from './journal.ts';

export const ownJournal = createJournal(async () => (await thisPhone()).storage);

/**
 * Writes down what is known of a sitting so far; `key` names it, such as its room and number. Tell
 * it as often as more becomes known: what is left out stays as it was told before. Nothing where no
 * journal is on. Never rejects: a sitting goes on without its journal.
 */
export async function rememberSitting(key: string, told: SittingTold): Promise<void> {
  await ownJournal.rememberSitting(key, told).catch(() => undefined);
}

/** The same for a check-in, known by its time. */
export async function rememberSigns(entry: Omit<SignsEntry, 'kind'>): Promise<void> {
  await ownJournal.rememberSigns({ kind: 'signs', ...entry }).catch(() => undefined);
}
