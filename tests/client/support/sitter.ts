/** A counsellor with a device in Node: the real client without a screen. */
import type { RoomId } from '@heard/shared/ids';
import type { Consent } from '@heard/shared/protocol/facilitation';
import { smallerScope } from '@heard/shared/protocol/facilitation';
import { onTestFinished } from 'vitest';
import { attendRoomOn, hostRoomOn } from '../../../client/src/session/facilitator-doors.ts';
import type {
  FacilitatorScreen,
  FacilitatorStatus,
  HostWish,
} from '../../../client/src/session/facilitator-screen.ts';
import {
  createFacilitatorSession,
  type FacilitatorSession,
} from '../../../client/src/session/facilitator-session.ts';
import { agree } from './consenting.ts';
import { followed } from './counsellor.ts';
import { both, type Couple, meet, tapped, WRITTEN } from './couple.ts';
import { hostedCouple } from './hosted-couple.ts';
import { newPhone, type TestPhone } from './player.ts';

export const SITTER = 'Dr Amara Lindqvist';
export const WISH: HostWish = { name: SITTER, label: 'Tuesdays at four', setting: WRITTEN };

/** How long a test waits for what must come; a limit, never a measure. */
const GIVE_UP_AFTER_MS = 15_000;

export interface Sitter {
  phone: TestPhone;
  room: RoomId;
  session: FacilitatorSession;
  /** Throws while there is none. */
  screen(): FacilitatorScreen;
  /** The first status, from now on, of which this is so. */
  until(what: string, isSo: (status: FacilitatorStatus) => boolean): Promise<FacilitatorStatus>;
  /** The first screen, from now on, of which this is so. */
  sees(what: string, isSo: (screen: FacilitatorScreen) => boolean): Promise<FacilitatorScreen>;
  leave(): void;
}

export function sitDown(phone: TestPhone, room: RoomId): Sitter {
  const session = createFacilitatorSession(phone, room);
  const until: Sitter['until'] = (what, isSo) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        stop();
        reject(new Error(`never ${what}: ${JSON.stringify(session.status(), null, 1)}`));
      }, GIVE_UP_AFTER_MS);
      const look = () => {
        if (!isSo(session.status())) return;
        clearTimeout(timer);
        stop();
        resolve(session.status());
      };
      const stop = session.subscribe(look);
      look();
    });
  onTestFinished(() => session.close());
  session.start();
  return {
    phone,
    room,
    session,
    until,
    screen: () => screenOf(session.status()),
    async sees(what, isSo) {
      const hasIt = (status: FacilitatorStatus) => hasScreen(status) && isSo(screenOf(status));
      return screenOf(await until(what, hasIt));
    },
    leave: () => session.close(),
  };
}

/** Closes the page and opens it again: what was not stored is gone. */
export async function sitDownAgain(sitter: Sitter): Promise<Sitter> {
  sitter.leave();
  sitter.phone.storage.close();
  const phone = await newPhone(sitter.phone.origin, sitter.phone.name);
  return sitDown(phone, sitter.room);
}

export async function hostOn(phone: TestPhone, wish = WISH): Promise<Sitter> {
  const hosted = await hostRoomOn(phone, wish);
  if (!hosted.ok) throw new Error(hosted.problem);
  const sitter = sitDown(phone, hosted.room);
  await sitter.sees('the room', () => true);
  return sitter;
}

export function linksOf(sitter: Sitter) {
  const { links } = sitter.screen();
  if (links === null) throw new Error('there are no links');
  return { p: followed(links.p), q: followed(links.q) };
}

export interface Three {
  couple: Couple;
  sitter: Sitter;
}

/** A room the counsellor opened, with both partners in it. `own` is where the counsellor's device connects to. */
export async function threeHosted(url: string, own = url): Promise<Three> {
  const sitter = await hostOn(await newPhone(own));
  const couple = await hostedCouple(url, linksOf(sitter));
  await sitter.sees('the two', ({ view }) => view.isIntroduced);
  return { couple, sitter };
}

/** One of the two makes a link; what it says. */
export async function invitation(couple: Couple) {
  await tapped(couple.a.session.actions.inviteFacilitator());
  await both(couple, 'the link', ({ facilitation }) => facilitation?.inviteLink != null);
  return followed(couple.a.screen().facilitation?.inviteLink ?? '');
}

/** A room of two who invited a counsellor. */
export async function threeInvited(url: string, own = url): Promise<Three> {
  const couple = await meet(url);
  const { room, secret } = await invitation(couple);
  const phone = await newPhone(own);
  const seated = await attendRoomOn(phone, { ...WISH, room, secret });
  if (!seated.ok) throw new Error(seated.problem);
  const sitter = sitDown(phone, room);
  await both(couple, 'the counsellor', ({ facilitation }) => facilitation?.name === SITTER);
  await sitter.sees('the room', () => true);
  return { couple, sitter };
}

export const NOTHING: Consent = { scope: 'none', mayExport: false };

/** Both say how much may be seen; resolves once all three know. */
export async function allow({ couple, sitter }: Three, a: Consent, b = a): Promise<void> {
  await agree(couple, a, b);
  const scope = smallerScope(a.scope, b.scope);
  await sitter.sees(`the scope ${scope}`, ({ view }) => view.scope === scope);
}

function hasScreen(status: FacilitatorStatus): boolean {
  return status.kind === 'open' || (status.kind === 'over' && status.screen !== null);
}

function screenOf(status: FacilitatorStatus): FacilitatorScreen {
  if (status.kind === 'open') return status.screen;
  if (status.kind === 'over' && status.screen !== null) return status.screen;
  throw new Error(`no screen: ${JSON.stringify(status)}`);
}
