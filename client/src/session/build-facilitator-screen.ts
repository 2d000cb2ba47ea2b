/** What a counsellor's device read, the facilitator's view and the line → everything its screens may know. Pure. */
import type { FacilitatorView } from '@heard/shared/facilitator-view';
import type { Bytes32, Seat } from '@heard/shared/ids';
import type { Presence } from '@heard/shared/protocol/pushes';
import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import { facilitatorCode, fingerprintOf } from '../secrets/facilitator-key.ts';
import { formatInvite } from '../secrets/invite-link.ts';
import type { KeptChair, Queued } from '../storage/storage.ts';
import type { SightReading } from './facilitator-reading.ts';
import type { FacilitatorScreen } from './facilitator-screen.ts';
import { ceilingIn, steeredIn } from './facilitator-steers.ts';
import type { SightedTranscript } from './facilitator-transcript.ts';
import { floorTime } from './floor-time.ts';
import { ownText } from './own-chair-text.ts';
import type { LineStatus, RefusedTap } from './room-screen.ts';

export interface FacilitatorParts {
  origin: string;
  chair: KeptChair;
  publicKey: Bytes32;
  reading: SightReading;
  /** Of this reading. */
  transcript: SightedTranscript;
  view: FacilitatorView;
  line: LineStatus;
  presence: Record<Seat, Presence['is'] | null>;
  clockOffsetMs: number;
  queued: readonly Queued[];
  refused: RefusedTap | null;
  isKept: boolean;
}

export function buildFacilitatorScreen(parts: FacilitatorParts): FacilitatorScreen {
  const { chair, reading, transcript, view, presence, publicKey } = parts;
  const isInSight = view.structure !== null;
  // What was seen stays seen: out of sight it is the sitting that was in sight last.
  const sitting = view.structure?.sitting ?? reading.entries.findLast(isSighted)?.sitting ?? 0;
  const entries = reading.entries.filter(
    (entry) => entry.type === 'unseen' || entry.sitting === sitting,
  );
  const seen = entries.filter(isSighted);
  const turns = transcript.turns.filter((turn) => turn.sitting === sitting);
  const count = (type: string) => seen.filter((entry) => entry.type === type).length;
  const [first] = seen;
  const last = seen.at(-1);
  return {
    room: chair.room,
    label: ownText(chair, 'label'),
    ownName: ownText(chair, 'ownName'),
    view,
    line: parts.line,
    presence: isInSight ? presence : { a: null, b: null },
    clockOffsetMs: parts.clockOffsetMs,
    isHosted: chair.isHosted,
    links: linksOf(parts),
    code: facilitatorCode(publicKey),
    names: reading.names,
    step: transcript.step,
    turns,
    roomTurns: transcript.turns,
    appreciations: transcript.appreciations
      .filter((piece) => piece.sitting === sitting)
      .map(({ sitting: _, ...piece }) => piece),
    measures: transcript.measures,
    airtimeMs: floorTime(entries),
    loops: turns.reduce((sum, { notQuite, more }) => sum + notQuite + more, 0),
    passes: count('pass'),
    pauses: count('pause') + seen.filter(({ move }) => move === 'hold').length,
    span:
      first === undefined || last === undefined ? null : { startedAt: first.at, lastAt: last.at },
    waitingSince: waitingSince(view, seen),
    ceiling: isInSight ? ceilingIn(reading, sitting) : null,
    steered: steeredIn(reading, sitting),
    isTampered: reading.isTampered,
    // What can be seen to have happened is on its way no more, answered or not.
    pending: parts.queued
      .filter(({ id }) => !reading.ids.has(id))
      .map(({ id, command }) => ({ id, type: command.type })),
    refused: parts.refused,
    isKept: parts.isKept,
  };
}

/** Coming and going are the counsellor's own, and seen whatever is in sight of the two. */
function isSighted({ type }: SeenEntry): boolean {
  return type !== 'unseen' && type !== 'host' && type !== 'attend' && type !== 'leave';
}

/** One link for each partner, as long as somebody has still to come. */
function linksOf({ origin, chair, view, publicKey }: FacilitatorParts) {
  if (!chair.isHosted || view.seated.length === 2) return null;
  const { room, linkSecret: secret } = chair;
  const fingerprint = fingerprintOf(publicKey);
  const linkFor = (part: 'p' | 'q') => formatInvite({ origin, room, secret, part, fingerprint });
  return { p: linkFor('p'), q: linkFor('q') };
}

/** Paused, or one of the two has done their part and waits for the other. */
function waitingSince({ structure }: FacilitatorView, seen: readonly SeenEntry[]): number | null {
  if (structure === null) return null;
  const { state, since, done, phase } = structure;
  if (state === 'paused') return since;
  const [waits] = done;
  if (waits === undefined || done.length > 1) return null;
  const did = seen.findLast((entry) => entry.seat === waits && entry.phase === phase);
  return did?.at ?? since;
}
