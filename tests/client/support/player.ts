/** One person with a phone in Node: the real client without a screen, on an IndexedDB of its own. */
import 'fake-indexeddb/auto';
import type { RoomId } from '@heard/shared/ids';
import { onTestFinished } from 'vitest';
import type { Page } from '../../../client/src/connection/page.ts';
import type { Phone } from '../../../client/src/session/phone.ts';
import type { RoomScreen, RoomStatus } from '../../../client/src/session/room-screen.ts';
import { createSession, type Session } from '../../../client/src/session/session.ts';
import { openIndexedStorage } from '../../../client/src/storage/indexed-storage.ts';
import { openMemoryStorage } from '../../../client/src/storage/memory-storage.ts';

/** How long a test waits for what must come; a limit, never a measure. */
const GIVE_UP_AFTER_MS = 15_000;

let phones = 0;

interface TestPage extends Page {
  wake(): void;
  show(isVisible: boolean): void;
}

export interface TestPhone extends Phone {
  page: TestPage;
  /** Of its database. */
  name: string;
}

/** `name` of an earlier phone: the same one after a reload, or in a second tab. */
export async function newPhone(origin: string, name?: string): Promise<TestPhone> {
  phones += 1;
  const database = name ?? `phone-${phones}`;
  const storage = await openIndexedStorage(database);
  onTestFinished(() => storage.close());
  return { origin, storage, page: testPage(), name: database };
}

export function forgetfulPhone(origin: string): TestPhone {
  return { origin, storage: openMemoryStorage(), page: testPage(), name: '' };
}

export function testPage(): TestPage {
  const wakes = new Set<() => void>();
  const looks = new Set<(isVisible: boolean) => void>();
  let isVisible = true;
  return {
    isOnline: () => true,
    isVisible: () => isVisible,
    onWake: (listener) => added(wakes, listener),
    onVisibility: (listener) => added(looks, listener),
    wake() {
      for (const listener of [...wakes]) listener();
    },
    show(next) {
      isVisible = next;
      for (const listener of [...looks]) listener(next);
    },
  };
}

function added<T>(set: Set<T>, one: T): () => void {
  set.add(one);
  return () => set.delete(one);
}

export interface Player {
  phone: TestPhone;
  room: RoomId;
  session: Session;
  status(): RoomStatus;
  /** Throws while there is none. */
  screen(): RoomScreen;
  /** The first status, from now on, of which this is so. */
  until(what: string, isSo: (status: RoomStatus) => boolean): Promise<RoomStatus>;
  /** The first screen, from now on, of which this is so. */
  sees(what: string, isSo: (screen: RoomScreen) => boolean): Promise<RoomScreen>;
  leave(): void;
}

export function enter(phone: TestPhone, room: RoomId): Player {
  const session = createSession(phone, room);
  onTestFinished(() => session.close());
  session.start();
  return { phone, ...playing(session, room) };
}

/** Whoever plays in a session, wherever it stands. */
export type Playing = Omit<Player, 'phone'>;

export function playing(session: Session, room: RoomId): Playing {
  return {
    room,
    session,
    status: session.status,
    screen() {
      const screen = screenOf(session.status());
      if (screen === null) throw new Error(`no screen: ${JSON.stringify(session.status())}`);
      return screen;
    },
    until: (what, isSo) => eventually(session, what, isSo),
    async sees(what, isSo) {
      const status = await eventually(session, what, (now) => {
        const screen = screenOf(now);
        return screen !== null && isSo(screen);
      });
      const screen = screenOf(status);
      if (screen === null) throw new Error('the screen went away');
      return screen;
    },
    leave: () => session.close(),
  };
}

/** Closes the page and opens it again: what was not stored is gone. */
export async function reload(player: Player): Promise<Player> {
  player.leave();
  player.phone.storage.close();
  const phone = await newPhone(player.phone.origin, player.phone.name);
  return enter(phone, player.room);
}

function screenOf(status: RoomStatus): RoomScreen | null {
  return status.kind === 'open' || status.kind === 'over' ? status.screen : null;
}

function eventually(
  session: Session,
  what: string,
  isSo: (status: RoomStatus) => boolean,
): Promise<RoomStatus> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`never ${what}: ${JSON.stringify(session.status(), null, 1)}`));
    }, GIVE_UP_AFTER_MS);
    const look = () => {
      const status = session.status();
      if (!isSo(status)) return;
      clearTimeout(timer);
      stop();
      resolve(status);
    };
    const stop = session.subscribe(look);
    look();
  });
}
