import { envelopeSchema } from '@heard/shared/envelope';
import { bytes32Schema } from '@heard/shared/ids';
import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import type { View } from '@heard/shared/view';
import { describe, expect, it } from 'vitest';
import { stepJson } from './step-json.ts';

const body = envelopeSchema.parse(`_-${'A'.repeat(397)}`);

const plainEntry: SeenEntry = {
  seq: 7,
  at: 1_800_000_000_000,
  seat: 'b',
  id: 'deadline.7',
  type: 'hand-over',
  seen: 6,
  phase: 5,
  sitting: 4,
  turn: 3,
};
/** Typed so that a new field must be given here, and then be written there. */
const fullEntry: Required<SeenEntry> = {
  ...plainEntry,
  body,
  held: { id: 'x', seen: 1, phase: 2, body },
  setting: { where: 'apart', how: 'written' },
  activity: 'topics',
  verdict: 'not-quite',
  minutes: 10,
  scope: 'numbers',
  mayExport: true,
  move: 'swap',
  of: 'A-_',
  copy: { epoch: 2, commitment: bytes32Schema.parse('A'.repeat(43)) },
};
const view: Required<View> = {
  seat: 'a',
  seq: 7,
  phase: 5,
  state: 'sharing',
  since: 1_800_000_000_001,
  allowed: ['share', 'hand-over'],
  setting: { where: 'together', how: 'spoken' },
  activity: 'rounds',
  hasMarked: true,
  isPartnerSeated: true,
  isIntroduced: false,
  sitting: 1,
  round: 2,
  turn: 3,
  isSecondTurn: false,
  draw: 4,
  listener: 'b',
  floor: 'a',
  notQuiteLeft: 2,
  moreLeft: 1,
  isMineDone: true,
  isTheirsDone: false,
  breather: { until: 1_800_000_000_002, isOver: false, from: 'sharing', holdId: 'x' },
  facilitation: {
    isSeated: true,
    since: 3,
    mine: { scope: 'words', mayExport: false },
    scope: 'structure',
    mayExport: false,
  },
  epoch: 2,
  steer: { move: 'repeat', id: 'x', at: 1_800_000_000_003 },
  extra: { minutes: 2, id: 'y' },
};

describe('the JSON of a step', () => {
  it.each([
    ['with everything', { entries: [fullEntry], view }],
    ['with as little as there can be', { entries: [plainEntry], view: bare(view) }],
    ['of an entry that names nobody', { entries: [{ ...plainEntry, seat: null }], view }],
    ['of many entries', { entries: [plainEntry, fullEntry, plainEntry], view }],
    ['of none', { entries: [], view }],
  ])('[WI17] is what JSON.stringify makes of one %s', (_, step) => {
    expect(stepJson(step)).toBe(JSON.stringify(step));
  });
});

function bare(of: View): View {
  const nothing = { breather: null, facilitation: null, steer: null, extra: null };
  return { ...of, ...nothing, allowed: [], floor: null };
}
