/** From two who are ready to a card on the table, and how the step is changed. */
import { ACTIVITIES } from '@heard/shared/protocol/commands';
import { describe, expect, it } from 'vitest';
import { after, contextOf, played, refusal, roomAt, stateOf } from './support/room-at.ts';

const settling = roomAt('settling');
const matching = played(settling, 'a blind', 'b blind');
const choosing = played(matching, 'b match', 'a match');
const between = played(choosing, 'a pick', 'b pick');

describe('what both want', () => {
  it('[GM45] each blinds once, each matches once, and then both pick a step', () => {
    expect(refusal(after(settling, 'blind', 'a'), 'blind', 'a')).toBe('already-done');
    expect(refusal(settling, 'match', 'a')).toBe('wrong-state');
    expect(stateOf(matching)).toBe('matching');
    expect(refusal(after(matching, 'match', 'a'), 'match', 'a')).toBe('already-done');
    expect(stateOf(choosing)).toBe('choosing');
    expect(stateOf(between)).toBe('between');
  });

  it('[GM46] private topics are asked for once a sitting, and then cards are drawn', () => {
    const marking = after(between, 'topics', 'b');
    expect(stateOf(marking)).toBe('marking');
    const drawing = played(marking, 'b blind', 'a blind', 'a match', 'b match');
    expect(stateOf(drawing)).toBe('drawing');
    expect(contextOf(drawing)).toMatchObject({ activity: 'rounds', hasMarked: true, draw: 2 });
    const again = played(drawing, 'a choose', 'a pick', 'b pick');
    expect(refusal(again, 'topics', 'a')).toBe('already-done');
    expect(stateOf(after(again, 'rounds', 'a'))).toBe('drawing');
    const next = played(again, 'a end', 'a end', 'a end', 'a again');
    expect(contextOf(next).hasMarked).toBe(false);
  });

  it('[GM46] who does not want to mark topics chooses another step, and the topics are not asked again', () => {
    const left = played(between, 'a topics', 'b choose');
    expect(stateOf(left)).toBe('choosing');
    expect(refusal(played(left, 'a pick', 'b pick'), 'topics', 'b')).toBe('already-done');
  });
});

describe('a step', () => {
  it('[GM47] what comes next begins when either says so, with three cards', () => {
    for (const activity of ACTIVITIES) {
      if (activity === 'topics') continue;
      for (const seat of ['a', 'b'] as const) {
        const drawing = after(between, activity, seat);
        expect(stateOf(drawing)).toBe('drawing');
        expect(contextOf(drawing)).toMatchObject({ activity, draw: 2, round: 1 });
      }
    }
  });

  it('[GM48] asking a card leads to what was begun', () => {
    const leads = { rounds: 'needing', task: 'making', shoes: 'answering', touch: 'inviting' };
    for (const [activity, state] of Object.entries(leads)) {
      const asked = played(between, `b ${activity as keyof typeof leads}`, 'a ask');
      expect(stateOf(asked)).toBe(state);
      expect(contextOf(asked).turn).toBe(contextOf(between).turn + 1);
    }
  });

  it('[GM49] either can choose anew between rounds and before a card is asked, and nowhere else in a turn', () => {
    for (const state of ['between', 'marking', 'drawing'] as const) {
      for (const seat of ['a', 'b'] as const) {
        expect(stateOf(after(roomAt(state), 'choose', seat))).toBe('choosing');
      }
    }
    for (const state of ['agreeing', 'settling', 'choosing', 'sharing', 'making'] as const) {
      expect(refusal(roomAt(state), 'choose', 'a')).toBe('wrong-state');
    }
  });

  it('[GM50] a sign is shown and cards are lent only between things, and change nothing else', () => {
    for (const state of ['choosing', 'between', 'drawing'] as const) {
      const room = roomAt(state);
      const told = played(room, 'a tell', 'b tell', 'b lend');
      expect({ ...contextOf(told) }).toEqual({ ...contextOf(room), momentSeq: told.seq });
      expect(told.seq).toBe(room.seq + 3);
    }
    expect(refusal(roomAt('sharing'), 'tell', 'a')).toBe('wrong-state');
    expect(refusal(roomAt('rating'), 'lend', 'b')).toBe('wrong-state');
  });
});
