/** Two players in one room, and the way through a written sitting, tap by tap. */
import type { RoomId } from '@heard/shared/ids';
import type { Setting } from '@heard/shared/protocol/commands';
import type { StateName } from '@heard/shared/view';
import { type Invite, parseInvite } from '../../../client/src/secrets/invite-link.ts';
import type { RoomScreen, Tapped } from '../../../client/src/session/room-screen.ts';
import { joinRoomOn, openRoomOn } from '../../../client/src/session/seat-doors.ts';
import { enter, newPhone, type Player, type Playing, type TestPhone } from './player.ts';

export const WRITTEN: Setting = { where: 'apart', how: 'written' };
export const NAMES = { a: 'Ines Marlowe', b: 'Tom Okonjo' };

export interface Couple {
  room: RoomId;
  a: Player;
  b: Player;
}

export function invitationOf(player: Player): Invite {
  const { inviteLink } = player.screen();
  if (inviteLink === null) throw new Error('there is no invite link');
  const url = new URL(inviteLink);
  const invite = parseInvite({ room: url.pathname.slice('/j/'.length), fragment: url.hash });
  if (!invite.ok) throw new Error(invite.reason);
  return invite;
}

export async function openedBy(phone: TestPhone, setting = WRITTEN): Promise<Player> {
  const opened = await openRoomOn(phone, { name: NAMES.a, setting });
  if (!opened.ok) throw new Error(opened.problem);
  const player = enter(phone, opened.room);
  await player.sees('waiting', ({ view }) => view.state === 'waiting');
  return player;
}

export async function joinedBy(phone: TestPhone, host: Player): Promise<Player> {
  const joined = await joinRoomOn(phone, { ...invitationOf(host), name: NAMES.b });
  if (!joined.ok) throw new Error(joined.problem);
  return enter(phone, joined.room);
}

/** Both seated, introduced, and looking at the same state. */
export async function meet(url: string, setting = WRITTEN): Promise<Couple> {
  const a = await openedBy(await newPhone(url), setting);
  const b = await joinedBy(await newPhone(url), a);
  const couple = { room: a.room, a, b };
  await both(
    couple,
    'introduced',
    ({ safetyCode, view }) => safetyCode !== null && view.isIntroduced,
  );
  return couple;
}

export async function both(
  { a, b }: Pair,
  what: string,
  isSo: (screen: RoomScreen) => boolean,
): Promise<void> {
  await Promise.all([a.sees(`${what} (a)`, isSo), b.sees(`${what} (b)`, isSo)]);
}

export function listenerOf<Of extends Playing>({ a, b }: Record<'a' | 'b', Of>): Of {
  return a.screen().view.listener === 'a' ? a : b;
}

export function speakerOf<Of extends Playing>({ a, b }: Record<'a' | 'b', Of>): Of {
  return a.screen().view.listener === 'a' ? b : a;
}

export async function tapped(tap: Promise<Tapped>): Promise<void> {
  const outcome = await tap;
  if (!outcome.ok) throw new Error(outcome.reason);
}

export interface Words {
  card: string;
  share: string;
  reflect: string;
  support: string;
  felt: number;
  guess: number;
  wish: string;
  appreciate: string;
}

export const WORDS: Words = {
  card: 'What did the rain do to your plans this week?',
  share: 'It washed out the garden, and I minded more than I said.',
  reflect: 'So the garden went, and you kept quiet about it.',
  support: 'I can see why that hurt.',
  felt: 8,
  guess: 7,
  wish: 'A hand on my arm.',
  appreciate: 'You stayed with it.',
};

/** Both who play, wherever their seats are. */
export interface Pair {
  room?: RoomId;
  a: Playing;
  b: Playing;
}

/** The states of a sitting in their order, with what leads out of each. */
type Way = readonly (readonly [StateName, (couple: Pair, words: Words) => Promise<void>])[];

export const WAY: Way = [
  [
    'agreeing',
    async ({ a, b }) => {
      await tapped(a.session.actions.ready());
      await tapped(b.session.actions.ready());
    },
  ],
  [
    'choosing',
    async ({ a, b }) => {
      await tapped(a.session.actions.pick('open-up'));
      await tapped(b.session.actions.pick('open-up'));
    },
  ],
  [
    'between',
    async ({ a }) => {
      await tapped(a.session.actions.begin('open-up'));
    },
  ],
  [
    'drawing',
    async (couple, { card }) => {
      await tapped(listenerOf(couple).session.actions.ask({ id: null, text: card }));
    },
  ],
  [
    'needing',
    async (couple) => {
      await tapped(speakerOf(couple).session.actions.need('listen'));
    },
  ],
  [
    'sharing',
    async (couple, { share }) => {
      const { actions } = speakerOf(couple).session;
      await tapped(actions.share(share));
      await tapped(actions.handOver());
    },
  ],
  [
    'reflecting',
    async (couple, { reflect }) => {
      const { actions } = listenerOf(couple).session;
      await tapped(actions.reflect(reflect));
      await tapped(actions.handOver());
    },
  ],
  [
    'checking',
    async (couple) => {
      await tapped(speakerOf(couple).session.actions.check('got-it'));
    },
  ],
  [
    'supporting',
    async (couple, { support }) => {
      await tapped(listenerOf(couple).session.actions.support(support));
    },
  ],
  [
    'rating',
    async (couple, { felt, guess }) => {
      await tapped(speakerOf(couple).session.actions.rate(felt));
      await tapped(listenerOf(couple).session.actions.rate(guess));
    },
  ],
  [
    'revealing',
    async (couple, { wish }) => {
      await tapped(speakerOf(couple).session.actions.wish(wish));
      await tapped(couple.a.session.actions.end());
    },
  ],
  [
    'appreciating',
    async ({ a, b }, { appreciate }) => {
      await tapped(a.session.actions.appreciate(appreciate));
      await tapped(b.session.actions.appreciate(null));
    },
  ],
  [
    'closing',
    async ({ a, b }) => {
      await tapped(a.session.actions.close());
      await tapped(b.session.actions.close());
    },
  ],
];

/** Plays on, tap by tap, until both phones show `state`. */
export async function playTo(couple: Pair, state: StateName, words = WORDS): Promise<void> {
  for (;;) {
    const { view } = couple.a.screen();
    if (view.state === state) return;
    const stop = WAY.findIndex(([name]) => name === view.state);
    const step = WAY[stop]?.[1];
    if (step === undefined) throw new Error(`no way on from ${view.state} to ${state}`);
    await step(couple, words);
    const next = WAY[stop + 1]?.[0] ?? 'ended';
    await both(couple, next, (screen) => screen.view.state === next);
  }
}
