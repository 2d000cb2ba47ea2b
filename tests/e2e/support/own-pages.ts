/** What one person does alone: a look at how things are, and the journal. */
import { readFileSync } from 'node:fs';
import { journal } from '../../../client/src/i18n/en/journal.ts';
import { signs } from '../../../client/src/i18n/en/signs.ts';
import { en } from '../../../client/src/i18n/en.ts';
import type { Sign } from '../../../client/src/journal/six-signs.ts';
import { arrivesAt, type Phone, sees, tap } from './phone.ts';

export async function openSigns(phone: Phone): Promise<void> {
  await tap(phone, en.start.signs);
  await arrivesAt(phone, signs.title);
}

export const closenessSlider = (phone: Phone) =>
  phone.page.getByRole('slider', { name: signs.closeness.question });

const signSlider = (phone: Phone, sign: Sign) =>
  phone.page.getByRole('slider', { name: signs.statements[sign] });

/** From the start to the result, with these answers. */
export async function checkIn(
  phone: Phone,
  circles: number,
  values: Partial<Record<Sign, number>>,
): Promise<void> {
  await openSigns(phone);
  await closenessSlider(phone).fill(String(circles));
  await tap(phone, signs.closeness.goOn);
  await arrivesAt(phone, signs.title);
  for (const [sign, value] of Object.entries(values)) {
    await signSlider(phone, sign as Sign).fill(String(value));
  }
  await tap(phone, signs.see);
}

/** From the start. */
export async function openJournalPage(phone: Phone, title: string): Promise<void> {
  await tap(phone, en.start.journal);
  await arrivesAt(phone, title);
}

export async function turnOn(phone: Phone, passphrase: string): Promise<void> {
  await passphraseField(phone, journal.passphrase.labelNew).fill(passphrase);
  await passphraseField(phone, journal.passphrase.labelAgain).fill(passphrase);
  await tap(phone, journal.turnOn);
  await arrivesAt(phone, journal.title);
}

export async function unlock(phone: Phone, passphrase: string): Promise<void> {
  await passphraseField(phone, journal.passphrase.label).fill(passphrase);
  await tap(phone, journal.locked.unlock);
}

export const passphraseField = (phone: Phone, label: string) =>
  phone.page.getByLabel(label, { exact: true });

export async function toStart(phone: Phone): Promise<void> {
  await phone.page.getByRole('link', { name: en.shell.home }).click();
  await sees(phone, en.start.title);
}

/** What the browser saves when the button is tapped. */
export async function saved(phone: Phone, button: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([phone.page.waitForEvent('download'), tap(phone, button)]);
  const name = download.suggestedFilename();
  return { name, text: readFileSync(await download.path(), 'utf8') };
}

/** Every value in the browser's databases and its small storage, as one text. */
export function keptOn(phone: Phone): Promise<string> {
  return phone.page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const kept: unknown[] = [{ ...localStorage }, { ...sessionStorage }];
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await done(indexedDB.open(name));
      for (const store of db.objectStoreNames) {
        kept.push(...(await done(db.transaction(store).objectStore(store).getAll())));
      }
      db.close();
    }
    return JSON.stringify(kept);
  });
}

/** What a browser does when the phone's owner switches to another app and back. */
export async function show(phone: Phone, state: 'visible' | 'hidden'): Promise<void> {
  await phone.page.evaluate((next) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => next });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);
}
