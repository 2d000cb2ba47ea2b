/** Rooms for tests: any state at once, and short ways to send a command to it. */
import type { Context } from '@heard/shared/game/context';
import type { Decision } from '@heard/shared/game/decide';
import { decide } from '@heard/shared/game/decide';
import { emptyContext } from '@heard/shared/game/empty-context';
import type { RoomState } from '@heard/shared/game/room-state';
import { fromCache } from '@heard/shared/game/room-state';
import type { Author, Seat } from '@heard/shared/ids';
import type { Activity, RoomCommand } from '@heard/shared/protocol/commands';
import type { Move, Scope } from '@heard/shared/protocol/facilitation';
import type { RefusalCode } from '@heard/shared/protocol/refusals';
import type { StateName } from '@heard/shared/view';
import {
  JOIN_HASH,
  stamped,
  TEMPLATES,
  TOKEN_HASH_A,
  TOKEN_HASH_B,
  TOKEN_HASH_F,
  templateOf,
} from './templates.ts';

/** Epoch milliseconds at which every command below is sent, unless told otherwise. */
export const NOW = 1_700_000_000_000;

/** A command's type; of a check its verdict, of a beginning what begins, of a change how it is played. */
export type Sent =
  | RoomCommand['type']
  | Activity
  | 'got-it'
  | 'not-quite'
  | 'more'
  | 'spoken'
  | 'written'
  | Move;

/** Two introduced phones in this state; seat a listens. */
export function roomAt(value: StateName, patch: Partial<Context> = {}): RoomState {
  const context: Context = {
    ...emptyContext(),
    phase: 7,
    momentSeq: 20,
    since: NOW - 60_000,
    seats: { a: TOKEN_HASH_A, b: TOKEN_HASH_B },
    joinHashes: [JOIN_HASH],
    isIntroduced: true,
    turn: 1,
    draw: 1,
    notQuiteLeft: 2,
    moreLeft: 2,
    ...patch,
  };
  return fromCache({ seq: 20, value, context });
}

/** The same, with a facilitator who sees everything unless told otherwise. */
export function facilitated(
  value: StateName,
  patch: Partial<Context> = {},
  scope: Scope = 'words',
): RoomState {
  const yes = { scope, mayExport: false };
  return roomAt(value, {
    facilitation: {
      tokenHash: TOKEN_HASH_F,
      joinHash: null,
      since: 3,
      told: 3,
      consents: { a: yes, b: yes },
      epoch: 1,
    },
    ...patch,
  });
}

export function templateFor(sent: Sent): RoomCommand {
  const template = TEMPLATES.find(
    (one) =>
      one.type === sent ||
      (one.type === 'check' && one.verdict === sent) ||
      (one.type === 'begin' && one.activity === sent) ||
      (one.type === 'change-setting' && one.setting.how === sent) ||
      (one.type === 'steer' && one.move === sent),
  );
  if (template === undefined) throw new Error(`no template for ${sent}`);
  return template;
}

/** The room's own command comes when its time is. */
function timeOf(room: RoomState, sent: Sent): number {
  return sent === 'expire' ? (contextOf(room).deadlineAt ?? NOW) : NOW;
}

export function send(room: RoomState, sent: Sent, author: Author, now = timeOf(room, sent)) {
  return decide(room, stamped(templateFor(sent), room), author, now);
}

/** The room after a command that must be taken. */
export function after(room: RoomState, sent: Sent, author: Author, now?: number): RoomState {
  const decision = send(room, sent, author, now);
  if (!decision.ok) throw new Error(`${sent} by ${author} was refused: ${decision.code}`);
  return decision.state;
}

/** The room after several commands that must all be taken, each written `a ask`. */
export function played(room: RoomState, ...moves: readonly `${Author} ${Sent}`[]): RoomState {
  return moves.reduce((state, move) => {
    const [author, sent] = move.split(' ') as [Author, Sent];
    return after(state, sent, author);
  }, room);
}

export function codeOf(decision: Decision): RefusalCode | 'accepted' {
  return decision.ok ? 'accepted' : decision.code;
}

export function refusal(room: RoomState, sent: Sent, author: Author): RefusalCode | 'accepted' {
  return codeOf(send(room, sent, author));
}

export function stateOf({ snapshot }: RoomState): StateName {
  return snapshot.value;
}

export function contextOf({ snapshot }: RoomState): Context {
  return snapshot.context;
}

/** The room after this seat's yes to this much, which must be taken. */
export function say(room: RoomState, seat: Seat, scope: Scope): RoomState {
  const consent = { ...stamped(templateOf('consent'), room), scope };
  const decision = decide(room, consent as never, seat, NOW);
  if (!decision.ok) throw new Error(decision.code);
  return decision.state;
}

/** A facilitator's move: some have the name of a partner's command. */
export function steer(room: RoomState, move: Move, id?: RoomCommand['id']): Decision {
  const command = { ...stamped(templateOf('steer'), room, id), move };
  return decide(room, command as never, 'facilitator', NOW);
}

export function steered(room: RoomState, move: Move, id?: RoomCommand['id']): RoomState {
  const decision = steer(room, move, id);
  if (!decision.ok) throw new Error(decision.code);
  return decision.state;
}
