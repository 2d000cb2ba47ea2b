/**
 * Who may do what, given that the state knows the command at all: each command's rules in the order
 * they are checked, with the refusal each earns. The machine's one guard and the refusal's code come
 * from the same table, so they cannot disagree.
 */
import { otherSeat } from '../ids.ts';
import type { RoomCommandType } from '../protocol/commands.ts';
import { reaches } from '../protocol/facilitation.ts';
import type { RefusalCode } from '../protocol/refusals.ts';
import type { Context } from './context.ts';
import type { Attempt } from './event.ts';
import { isSeat } from './event.ts';
import { sightOf } from './sight.ts';

type Rule = (context: Context, attempt: Attempt) => RefusalCode | null;

const isASeat: Rule = (_, { seat }) => (isSeat(seat) ? null : 'not-your-turn');
const isTheRoom: Rule = (_, { seat }) => (seat === 'room' ? null : 'not-your-turn');
const isFacilitator: Rule = (_, { seat }) => (seat === 'facilitator' ? null : 'not-your-turn');
const isSeatA: Rule = (_, { seat }) => (seat === 'a' ? null : 'not-your-turn');
const isListener: Rule = ({ listener }, { seat }) => (seat === listener ? null : 'not-your-turn');
const isSpeaker: Rule = ({ listener }, { seat }) =>
  seat === otherSeat(listener) ? null : 'not-your-turn';
const isUndone: Rule = ({ done }, { seat }) =>
  isSeat(seat) && done.includes(seat) ? 'already-done' : null;
const hasIntroducedItself: Rule = ({ isIntroduced }, { seat }) =>
  seat === 'a' && !isIntroduced ? 'not-introduced' : null;
/** The seats of a room are taken in order: who comes second knows what the first one committed to. */
const isFreeSeat: Rule = ({ seats }, { seat }) => {
  if (!isSeat(seat)) return 'not-your-turn';
  if (seats[seat] !== null) return 'seat-taken';
  return seat === 'b' && seats.a === null ? 'stale' : null;
};
const isUnspentLink: Rule = ({ spentLinks }, { link }) =>
  link !== undefined && spentLinks.includes(link) ? 'seat-taken' : null;
const hasMet: Rule = ({ isIntroduced }) => (isIntroduced ? null : 'not-introduced');
const isFacilitated: Rule = ({ facilitation }) =>
  facilitation.tokenHash === null ? 'no-facilitator' : null;
const isChairFree: Rule = ({ facilitation }) =>
  facilitation.tokenHash === null ? null : 'seat-taken';
/** Somebody sits there, or may come by a link that was not spent yet. */
const isSeatedOrInvited: Rule = ({ facilitation }) =>
  facilitation.tokenHash === null && facilitation.joinHash === null ? 'no-facilitator' : null;
const isInvited: Rule = ({ facilitation }) =>
  facilitation.joinHash === null ? 'no-facilitator' : null;
const isInSight: Rule = ({ facilitation }) =>
  reaches(sightOf(facilitation), 'structure') ? null : 'out-of-sight';
const areNumbersInSight: Rule = ({ facilitation }) =>
  reaches(sightOf(facilitation), 'numbers') ? null : 'out-of-sight';
/** What was called off, took place or was overtaken cannot be declined. */
const isStillOpen: Rule = ({ facilitation, breather, steer, extra }, { of }) => {
  const given = extra ?? breather?.gathered.extra;
  const open = [breather?.holdId, steer?.id, given?.id].filter((id) => id != null);
  const isOpen = of === undefined ? open.length > 0 : open.includes(of);
  return isOpen || facilitation.tokenHash !== null ? null : 'no-facilitator';
};
const isPartnerSeated: Rule = ({ seats }) => (seats.b === null ? 'wrong-state' : null);
const isYetToIntroduce: Rule = ({ isIntroduced }) => (isIntroduced ? 'already-done' : null);
const holdsFloor: Rule = ({ floor }, { seat }) => (seat === floor ? null : 'not-your-turn');
const hasSaidSomething: Rule = ({ setting, pieces }) =>
  setting.how === 'written' && pieces === 0 ? 'nothing-said' : null;
const hasTriesLeft: Rule = ({ notQuiteLeft, moreLeft }, { verdict }) =>
  (verdict === 'not-quite' && notQuiteLeft === 0) || (verdict === 'more' && moreLeft === 0)
    ? 'limit-reached'
    : null;
const hasNotMarked: Rule = ({ hasMarked }, { activity }) =>
  activity === 'topics' && hasMarked ? 'already-done' : null;
const hasNotWished: Rule = ({ hasWished }) => (hasWished ? 'already-done' : null);
const hasADeadline: Rule = ({ deadlineAt }) => (deadlineAt === null ? 'already-done' : null);
const hasNotAppreciated: Rule = ({ appreciated }, { seat }) =>
  isSeat(seat) && appreciated.includes(seat) ? 'already-done' : null;

export const RULES: Record<RoomCommandType, readonly Rule[]> = {
  create: [isSeatA],
  host: [isFacilitator],
  claim: [isFreeSeat, isUnspentLink],
  attend: [isFacilitator, isChairFree, isInvited],
  expire: [isTheRoom, hasADeadline],
  introduce: [isSeatA, isPartnerSeated, isYetToIntroduce],
  'change-setting': [isASeat],
  ready: [isASeat, isUndone, hasIntroducedItself],
  blind: [isASeat, isUndone],
  match: [isASeat, isUndone],
  pick: [isASeat, isUndone],
  begin: [isASeat, hasNotMarked],
  choose: [isASeat],
  ask: [isListener],
  pass: [isASeat],
  need: [isSpeaker],
  share: [isSpeaker],
  reflect: [isListener],
  'hand-over': [holdsFloor, hasSaidSomething],
  check: [isSpeaker, hasTriesLeft],
  support: [isListener],
  seal: [isASeat, isUndone],
  open: [isASeat, isUndone],
  show: [isASeat, isUndone],
  add: [isASeat],
  finish: [isASeat, isUndone],
  accept: [isSpeaker],
  smaller: [isSpeaker],
  wish: [isSpeaker, hasNotWished],
  continue: [isASeat, isUndone],
  appreciate: [isASeat, isPartnerSeated, hasNotAppreciated],
  close: [isASeat, isUndone],
  again: [isASeat],
  tell: [isASeat],
  lend: [isASeat],
  keep: [isASeat, isPartnerSeated],
  pause: [isASeat],
  resume: [isASeat, isUndone],
  'step-out': [isASeat],
  end: [isASeat],
  invite: [isASeat, hasMet, isChairFree],
  consent: [isASeat, hasMet, isFacilitated],
  dismiss: [isASeat, isSeatedOrInvited],
  decline: [isASeat, isStillOpen],
  measure: [isASeat, isFacilitated, areNumbersInSight],
  steer: [isFacilitator, isInSight],
  line: [isFacilitator, isInSight],
  offer: [isFacilitator, isInSight],
  lower: [isFacilitator, isInSight],
  leave: [isFacilitator, isFacilitated],
};

/** The first rule the attempt breaks, or null. Knows nothing of the state: the machine does. */
export function brokenRule(context: Context, attempt: Attempt): RefusalCode | null {
  for (const rule of RULES[attempt.type]) {
    const code = rule(context, attempt);
    if (code !== null) return code;
  }
  return null;
}

/** Whether this attempt is the second of the two a phase waits for. */
export function completesBoth(context: Context, { seat }: Attempt): boolean {
  return isSeat(seat) && context.done.includes(otherSeat(seat));
}
