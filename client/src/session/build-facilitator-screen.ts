/** What a counsellor's device read, the facilitator's view and the line → everything its screens may know. Pure. */
import type { FacilitatorView } from '@heard/shared/facilitator-view';
import type { Seat } from '@heard/shared/ids';
import type { Presence } from '@heard/shared/protocol/pushes';
import { facilitatorCode, fingerprintOf } from '../secrets/facilitator-key.ts';
import { formatInvite } from '../secrets/invite-link.ts';
import { keyPairFrom } from '../secrets/pairing.ts';
import type { KeptChair, Queued } from '../storage/storage.ts';
import type { SightReading } from './facilitator-reading.ts';
import type { FacilitatorScreen } from './facilitator-screen.ts';
import { ceilingIn, steeredIn } from './facilitator-steers.ts';
import { transcribeSighted } from './facilitator-transcript.ts';
import { floorTime } from './floor-time.ts';
import { ownText } from './own-chair-text.ts';
import type { LineStatus, RefusedTap } from './room-screen.ts';

export interface FacilitatorParts {
  origin: string;
  chair: KeptChair;
  reading: SightReading;
  view: FacilitatorView;
  line: LineStatus;
  presence: Record<Seat, Presence['is'] | null>;
  clockOffsetMs: number;
  queued: readonly Queued[];
  refused: RefusedTap | null;
  isKept: boolean;
}

export function buildFacilitatorScreen(parts: FacilitatorParts): FacilitatorScreen {
  const { chair, reading, view, presence } = parts;
  const { publicKey } = keyPairFrom(chair.secretKey);
  const transcript = transcribeSighted(reading);
  const isInSight = view.structure !== null;
  const sitting = view.structure?.sitting ?? reading.entries.at(-1)?.sitting ?? 0;
  const entries = reading.entries.filter(
    (entry) => entry.type === 'unseen' || entry.sitting === sitting,
  );
  const seen = entries.filter(({ type }) => type !== 'unseen');
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
    links: linksOf(parts, fingerprintOf(publicKey)),
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
    waitingSince: waitingSince(view),
    ceiling: ceilingIn(reading, sitting),
    steered: steeredIn(reading, sitting),
    isTampered: reading.isTampered,
    pending: parts.queued.map(({ id, command }) => ({ id, type: command.type })),
    refused: parts.refused,
    isKept: parts.isKept,
  };
}

/** One link for each partner, as long as somebody has still to come. */
function linksOf({ origin, chair, view }: FacilitatorParts, fingerprint: string) {
  if (!chair.isHosted || view.seated.length === 2) return null;
  const { room, linkSecret: secret } = chair;
  const linkFor = (part: 'p' | 'q') => formatInvite({ origin, room, secret, part, fingerprint });
  return { p: linkFor('p'), q: linkFor('q') };
}

/** Paused, or one of the two waits for the other. */
function waitingSince({ structure }: FacilitatorView): number | null {
  if (structure === null) return null;
  const isOneDone = structure.done.length === 1;
  return structure.state === 'paused' || isOneDone ? structure.since : null;
}
