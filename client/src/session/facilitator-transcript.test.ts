import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import { describe, expect, it } from 'vitest';
import { newRoomId, newSecret } from '../secrets/random.ts';
import { encodePick } from '../secrets/step-words.ts';
import { encodeCard, encodePiece } from '../secrets/words.ts';
import { type ReadText, startSight } from './facilitator-reading.ts';
import { transcribeSighted } from './facilitator-transcript.ts';

type Said = readonly [SeenEntry['seat'], string, number, (Partial<SeenEntry> & { text?: string })?];

/** Each entry's third part is its turn; `at` is its place in the list. */
function read(...said: readonly Said[]) {
  const own = { room: newRoomId(), secretKey: newSecret(), psk: newSecret() };
  const texts = new Map<string, ReadText>();
  const entries = said.map(([seat, type, turn, { text, ...changed } = {}], index): SeenEntry => {
    const id = `${index}`;
    if (text !== undefined && (seat === 'a' || seat === 'b')) {
      texts.set(id, { id, seat, kind: type, text });
    }
    const place = { seq: index + 1, at: index, seen: index, phase: 1, sitting: 1 };
    return { ...place, id, seat, type, turn, ...changed };
  });
  return transcribeSighted({ ...startSight(own), entries, texts });
}

const GAP = [null, 'unseen', 0, { at: 0, sitting: 0 }] as const;
const BEGIN = [
  'a',
  'begin',
  0,
  { activity: 'rounds', text: encodePick({ step: 'open-up' }) },
] as const;
const ASK = ['a', 'ask', 1, { text: encodeCard({ id: null, text: 'A card' }) }] as const;
const share = (turn: number, text = 'words') =>
  ['b', 'share', turn, { text: encodePiece({ text }) }] as const;
const SWAP = [
  ['a', 'continue', 1],
  ['b', 'continue', 2],
] as const;

describe('turns in sight', () => {
  it('[CL201] are on the card and in the step they belong to, the swap included', () => {
    const { turns, step } = read(BEGIN, ASK, share(1), ...SWAP, ['a', 'need', 2]);
    expect(step).toBe('open-up');
    const known = { step: 'open-up', card: { text: 'A card' } };
    expect(turns).toMatchObject([
      { ...known, turn: 1, listener: 'a', startedAt: 1, endedAt: 4, pieces: [{ text: 'words' }] },
      { ...known, turn: 2, listener: 'b', startedAt: 4, endedAt: null, pieces: [] },
    ]);
  });

  it('[CL201] after two answers side by side begin with the same listener, and without the card', () => {
    const { turns } = read(
      ['a', 'begin', 0, { activity: 'shoes' }],
      ASK,
      ...SWAP,
      ['b', 'need', 2],
      ['a', 'continue', 2],
      ['b', 'continue', 3],
    );
    expect(turns.map(({ listener, card }) => [listener, card?.text ?? null])).toEqual([
      ['a', 'A card'],
      ['a', null],
      ['b', null],
    ]);
  });

  it('[CL201] that began out of sight are there once it is known who listens, with no card and no step', () => {
    const handedOver = ['b', 'hand-over', 4] as const;
    expect(read(BEGIN, ASK, GAP, handedOver).turns).toHaveLength(1);
    const { turns, step } = read(BEGIN, ASK, GAP, handedOver, ['b', 'reflect', 4]);
    expect(step).toBeNull();
    expect(turns[0]).toMatchObject({ turn: 1, endedAt: 1 });
    expect(turns[1]).toMatchObject({
      turn: 4,
      listener: 'b',
      card: null,
      step: null,
      startedAt: 4,
    });
  });

  it('[CL201] next to each other are no swap where something between them was out of sight', () => {
    const { turns } = read(BEGIN, ASK, GAP, ['b', 'continue', 2], share(2));
    expect(turns[1]).toMatchObject({ turn: 2, speaker: 'b', card: null, step: null });
  });

  it('[CL201] go on after what was out of sight, and end where they were seen last', () => {
    const before = [BEGIN, ASK, share(1, 'before'), GAP] as const;
    expect(read(...before).turns).toMatchObject([{ endedAt: 2 }]);
    const { turns } = read(...before, share(1, 'after'));
    expect(turns).toMatchObject([{ endedAt: null }]);
    expect(turns[0]?.pieces.map(({ text }) => text)).toEqual(['before', 'after']);
  });

  it('[CL201] of another sitting are in no step of the one before', () => {
    const { turns } = read(BEGIN, ASK, ['a', 'pass', 1], ['b', 'ask', 2, { sitting: 2 }]);
    expect(turns).toMatchObject([
      { step: 'open-up', isPassed: true, sitting: 1 },
      { step: null, isPassed: false, sitting: 2, listener: 'b' },
    ]);
  });
});
