/** The one phone all sessions of a page stand on: its storage, its page, and the server it came from. */
import type { Dial } from '../connection/line.ts';
import { browserPage, type Page } from '../connection/page.ts';
import { openStorage } from '../storage/open-storage.ts';
import type { ClientStorage } from '../storage/storage.ts';

export interface Phone {
  /** The server's, without a slash at its end. */
  origin: string;
  storage: ClientStorage;
  page: Page;
  /** Where both sit at this one phone: leads to the room on it, and no server is asked. */
  dial?: Dial;
}

let phone: Promise<Phone> | null = null;

/** Opened with the first use, and once. Never rejects. */
export function thisPhone(): Promise<Phone> {
  phone ??= openPhone();
  return phone;
}

async function openPhone(): Promise<Phone> {
  const storage = await openStorage();
  return { origin: location.origin, storage, page: browserPage() };
}
