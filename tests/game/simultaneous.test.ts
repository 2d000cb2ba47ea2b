/** Two phones at once: what each sends was decided before the other's arrived. */
import type { Decision } from '@heard/shared/game/decide';
import { decide } from '@heard/shared/game/decide';
import { project } from '@heard/shared/game/project';
import type { RoomState } from '@heard/shared/game/room-state';
import type { Seat } from '@heard/shared/ids';
import { otherSeat, SEATS } from '@heard/shared/ids';
import { belongsToMoment, guardOf } from '@heard/shared/protocol/commands';
import { describe, expect, it } from 'vitest';
import { explore, keyOf } from './support/explore.ts';
import type { Sent } from './support/room-at.ts';
import {
  after,
  codeOf,
  contextOf,
  facilitated,
  NOW,
  played,
  roomAt,
  stateOf,
  templateFor,
} from './support/room-at.ts';
import { AUTHORS, stamped, TEMPLATES } from './support/templates.ts';

const places = explore();
const bothTap = [
  ...(['ready', 'blind', 'match', 'pick', 'seal', 'open', 'show', 'continue', 'finish'] as const),
  ...(['close', 'resume', 'appreciate'] as const),
] as const;

/** A command decided while looking at one room that arrives at another. */
function sendLate(looked: RoomState, now: RoomState, sent: Sent, seat: Seat): Decision {
  return decide(now, stamped(templateFor(sent), looked), seat, NOW);
}

describe('two phones at once', () => {
  for (const type of bothTap) {
    it(`[GM36] two ${type} taps at once are both taken, in either order, with the same result`, () => {
      let tried = 0;
      for (const { state } of places) {
        if (!SEATS.every((seat) => project(state, seat).allowed.includes(type))) continue;
        // Whoever stepped out may still say a word, but the partner's ends the phase.
        if (type === 'appreciate' && contextOf(state).done.length > 0) continue;
        const results = SEATS.map((first) => {
          const once = after(state, type, first);
          const twice = sendLate(state, once, type, otherSeat(first));
          if (!twice.ok) throw new Error(`${type} after ${type}: ${twice.code}`);
          return keyOf(twice.state);
        });
        expect(results[0]).toBe(results[1]);
        tried += 1;
      }
      expect(tried).toBeGreaterThan(0);
    });
  }

  it('[GM37] of two taps that both change the state the later is refused phase-over', () => {
    for (const [state, first, second] of [
      ['drawing', 'pass', 'pass'],
      ['sharing', 'pause', 'pause'],
      ['sharing', 'pause', 'end'],
      ['opening', 'pass', 'open'],
      ['revealing', 'end', 'continue'],
      ['agreeing', 'written', 'ready'],
      ['closing', 'step-out', 'close'],
      ['ended', 'again', 'again'],
    ] as const) {
      const room = roomAt(state);
      const once = after(room, first, 'a');
      expect(codeOf(sendLate(room, once, second, 'b')), `${first}, then ${second}`).toBe(
        'phase-over',
      );
    }
  });

  it('[GM37] a tap that comes after its phase is refused phase-over, even where it would fit again', () => {
    const first = roomAt('checking');
    const again = played(first, 'b not-quite', 'a hand-over');
    expect(stateOf(again)).toBe('checking');
    expect(codeOf(sendLate(first, again, 'got-it', 'b'))).toBe('phase-over');
    const reflecting = roomAt('reflecting', { floor: 'a' });
    const later = played(reflecting, 'a hand-over', 'b not-quite');
    expect(codeOf(sendLate(reflecting, later, 'hand-over', 'a'))).toBe('phase-over');
  });

  it('[GM35] asking, needing, checking and supporting answer the moment as it is or are stale', () => {
    const guarded = [...new Set(TEMPLATES.map(({ type }) => type))].filter(
      (type) => guardOf(type) === 'version',
    );
    expect(guarded.sort()).toEqual(['ask', 'check', 'need', 'support']);
    for (const [state, sent, seat] of [
      ['drawing', 'ask', 'a'],
      ['needing', 'need', 'b'],
      ['checking', 'got-it', 'b'],
      ['supporting', 'support', 'a'],
    ] as const) {
      const room = roomAt(state);
      // Same phase, one entry more: something was said that this answer had not seen.
      const oneMore = { ...roomAt(state, { momentSeq: room.seq + 1 }), seq: room.seq + 1 };
      expect(codeOf(sendLate(room, oneMore, sent, seat))).toBe('stale');
      expect(codeOf(sendLate(oneMore, room, sent, seat))).toBe('stale');
      expect(codeOf(sendLate(room, room, sent, seat))).toBe('accepted');
    }
  });

  it('[GM35] what comes and goes around the third chair makes none of them stale', () => {
    const beside = TEMPLATES.filter(({ type }) => !belongsToMoment(type));
    const tried = new Set<string>();
    for (const [state, sent, seat] of [
      ['drawing', 'ask', 'a'],
      ['needing', 'need', 'b'],
      ['checking', 'got-it', 'b'],
      ['supporting', 'support', 'a'],
    ] as const) {
      for (const room of [roomAt(state), after(roomAt(state), 'invite', 'a'), facilitated(state)]) {
        for (const template of beside) {
          for (const author of AUTHORS) {
            const met = decide(room, stamped(template, room), author, NOW);
            // A hold changes the state: that it came first is said.
            if (!met.ok || contextOf(met.state).phase !== contextOf(room).phase) continue;
            expect(codeOf(sendLate(room, met.state, sent, seat)), template.type).toBe('accepted');
            tried.add(template.type);
          }
        }
      }
    }
    expect([...tried].sort()).toEqual([...new Set(beside.map(({ type }) => type))].sort());
  });

  it('[GM35] an answer to an older phase is told so rather than called stale', () => {
    const room = roomAt('needing');
    const later = after(room, 'pass', 'a');
    expect(codeOf(sendLate(room, later, 'need', 'b'))).toBe('phase-over');
    expect(codeOf(sendLate(later, room, 'need', 'b'))).toBe('phase-over');
  });

  it('[GM36] pieces of one thought sent in a row are all taken', () => {
    const room = roomAt('sharing', { floor: 'b' });
    const once = sendLate(room, room, 'share', 'b');
    if (!once.ok) throw new Error(once.code);
    const twice = sendLate(room, once.state, 'share', 'b');
    if (!twice.ok) throw new Error(twice.code);
    expect(codeOf(sendLate(room, twice.state, 'hand-over', 'b'))).toBe('accepted');
  });

  it('[GM2] a claim needs to have seen nothing of the room', () => {
    const room = roomAt('waiting', { seats: { a: 'hash', b: null }, isIntroduced: false });
    const blind = { ...templateFor('claim'), seen: 0, phase: 0 };
    expect(codeOf(decide(room, blind, 'b', NOW))).toBe('accepted');
  });

  it('[GM42] whatever the two send at once is answered, and the second answer is definite', () => {
    const codes = new Set<string>();
    for (const { state } of places) {
      if (contextOf(state).seats.b === null) continue;
      const [ofA, ofB] = SEATS.map((seat) => project(state, seat).allowed);
      for (const first of ofA ?? []) {
        const once = after(state, first as Sent, 'a');
        for (const second of ofB ?? []) {
          codes.add(codeOf(sendLate(state, once, second as Sent, 'b')));
        }
      }
    }
    expect([...codes].sort()).toEqual([
      'accepted',
      'no-facilitator',
      'out-of-sight',
      'phase-over',
      'stale',
    ]);
  });
});
