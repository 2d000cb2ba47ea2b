/**
 * The game once more, written down by hand: in which state who may send what. The machine is held
 * against it, so a change of the game shows in two places or fails.
 */
import type { Context } from '@heard/shared/game/context';
import { isSeat } from '@heard/shared/game/event';
import type { Author } from '@heard/shared/ids';
import type { RoomCommandType } from '@heard/shared/protocol/commands';
import type { StateName } from '@heard/shared/view';

type Who = 'a' | 'b' | 'either' | 'listener' | 'speaker' | 'facilitator' | 'room';
type Table = Partial<Record<RoomCommandType, Who>>;

/** Around the third chair, wherever the two are. */
const chair: Table = {
  invite: 'either',
  attend: 'facilitator',
  consent: 'either',
  dismiss: 'either',
  decline: 'either',
  measure: 'either',
  line: 'facilitator',
  offer: 'facilitator',
  lower: 'facilitator',
  leave: 'facilitator',
};
const steered: Table = { ...chair, steer: 'facilitator', expire: 'room' };
const always: Table = { ...steered, pause: 'either', end: 'either', 'step-out': 'either' };
const turn: Table = { ...always, pass: 'either' };
const meet: Table = { introduce: 'a' };
const aside: Table = { tell: 'either', lend: 'either' };

export const WHO_MAY: Record<StateName, Table> = {
  empty: { create: 'a', host: 'facilitator' },
  waiting: { claim: 'either', end: 'either', leave: 'facilitator' },
  agreeing: { ...meet, ...always, 'change-setting': 'either', ready: 'either' },
  settling: { ...always, blind: 'either' },
  matching: { ...always, match: 'either' },
  choosing: { ...always, ...aside, pick: 'either' },
  between: { ...always, ...aside, begin: 'either', choose: 'either' },
  marking: { ...always, blind: 'either', choose: 'either' },
  drawing: { ...turn, ...aside, ask: 'listener', choose: 'either' },
  needing: { ...turn, need: 'speaker' },
  sharing: { ...turn, share: 'speaker', 'hand-over': 'speaker' },
  reflecting: { ...turn, reflect: 'listener', 'hand-over': 'listener' },
  checking: { ...turn, check: 'speaker' },
  supporting: { ...turn, support: 'listener' },
  rating: { ...turn, seal: 'either' },
  opening: { ...turn, open: 'either' },
  revealing: { ...turn, wish: 'speaker', continue: 'either' },
  making: { ...turn, add: 'either', finish: 'either' },
  answering: { ...turn, seal: 'either' },
  showing: { ...turn, show: 'either' },
  comparing: { ...turn, continue: 'either' },
  inviting: { ...turn, accept: 'speaker', smaller: 'speaker' },
  touching: { ...turn, finish: 'either' },
  appreciating: { ...meet, ...always, appreciate: 'either' },
  closing: {
    ...meet,
    ...always,
    appreciate: 'either',
    keep: 'either',
    close: 'either',
  },
  ended: { ...meet, ...chair, appreciate: 'either', keep: 'either', again: 'either' },
  paused: { ...meet, ...always, resume: 'either' },
};

export function isAmong(who: Who, author: Author, { listener }: Context): boolean {
  if (who === 'either') return isSeat(author);
  if (who === 'listener') return author === listener;
  if (who === 'speaker') return isSeat(author) && author !== listener;
  return author === who;
}
