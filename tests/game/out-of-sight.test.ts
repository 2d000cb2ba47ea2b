/** What a facilitator cannot find out, cannot use up, and what names nobody to them. */
import { decide } from '@heard/shared/game/decide';
import { sightedEntry } from '@heard/shared/game/entry';
import { headFor, isOfConcern, projectFacilitator } from '@heard/shared/game/project-facilitator';
import type { RoomState } from '@heard/shared/game/room-state';
import { SEATS } from '@heard/shared/ids';
import { ENTRIES_FOR_THE_TWO, MAX_ENTRIES_PER_ROOM } from '@heard/shared/limits';
import { SCOPES, type Scope } from '@heard/shared/protocol/facilitation';
import { STATES } from '@heard/shared/view';
import { describe, expect, it } from 'vitest';
import { explore } from './support/explore.ts';
import {
  after,
  codeOf,
  contextOf,
  facilitated,
  NOW,
  played,
  refusal,
  say,
  send,
  stateOf,
  steer,
} from './support/room-at.ts';
import { copyOf, stamped, TEMPLATES, templateOf } from './support/templates.ts';

function consented(room: RoomState, scope: Scope, epoch: number) {
  const consent = { ...stamped(templateOf('consent'), room), scope, copy: copyOf('yes', epoch) };
  const decision = decide(room, consent as never, 'a', NOW);
  if (!decision.ok) throw new Error(decision.code);
  return { ...decision, shown: sightedEntry(decision.entry, 0) };
}

describe('out of sight', () => {
  it('[GM211] the answer to whatever a facilitator sends is the same at every moment', () => {
    const answers = new Map<string, Set<string>>();
    const unseen = explore().filter(({ state }) => {
      const { structure } = projectFacilitator(state);
      return contextOf(state).facilitation.tokenHash !== null && structure === null;
    });
    const states = new Set(unseen.map(({ state }) => stateOf(state)));
    expect(states.size).toBeGreaterThan(3);
    const rooms = unseen.map(({ state }) => state);
    // Everywhere else, too: reached or not.
    for (const value of STATES.slice(1)) rooms.push(facilitated(value, {}, 'none'));
    for (const room of rooms) {
      for (const template of TEMPLATES) {
        if (template.type === 'leave' || template.type === 'host') continue;
        const right = stamped(template, room);
        for (const guess of [right, { ...right, phase: 99 }, { ...right, seen: 0 }]) {
          const code = codeOf(decide(room, guess, 'facilitator', NOW));
          answers.set(template.type, (answers.get(template.type) ?? new Set()).add(code));
        }
      }
    }
    for (const [type, codes] of answers) expect([...codes], type).toHaveLength(1);
  });

  it('[PI64] how far the room has got is told up to the entry that ended it, and then no more', () => {
    const room = facilitated('checking');
    expect(headFor(room, 'facilitator')).toBe(20);
    const ended = say(room, 'b', 'none');
    expect(isOfConcern(room, ended)).toBe(true);
    const on = played(ended, 'b got-it', 'a support', 'a seal');
    expect(isOfConcern(ended, on)).toBe(false);
    expect(projectFacilitator(on)).toMatchObject({ seq: 21, structure: null });
    expect(headFor(on, 'a')).toBe(24);
    // A yes of one alone, or one that was made smaller where nothing was seen, is not told either.
    const both = say(say(on, 'a', 'numbers'), 'a', 'structure');
    expect(isOfConcern(on, both)).toBe(false);
    const back = say(both, 'b', 'numbers');
    expect(isOfConcern(both, back)).toBe(true);
    expect(projectFacilitator(back)).toMatchObject({ seq: 27, scope: 'structure' });
    const next = after(facilitated('ended'), 'again', 'a');
    expect(projectFacilitator(after(next, 'ready', 'b'))).toMatchObject({ seq: 21 });
  });

  it('[PI65] a yes names who said it only where it can be opened, and a stepping out nobody', () => {
    for (const from of SCOPES.slice(1)) {
      for (const to of SCOPES) {
        const { entry, shown, state } = consented(facilitated('sharing', {}, from), to, 1);
        const { epoch } = contextOf(state).facilitation;
        // Made smaller, its copy is of an epoch that is over.
        expect(shown.seat).toBe(epoch === 1 ? 'a' : null);
        expect(entry.seat).toBe('a');
      }
    }
    for (const seat of SEATS) {
      const left = after(facilitated('sharing'), 'step-out', seat);
      expect(contextOf(left).done).toEqual([seat]);
      expect(projectFacilitator(left).structure?.done).toEqual([]);
      const said = after(facilitated('appreciating'), 'appreciate', seat);
      expect(projectFacilitator(said).structure?.done).toEqual([seat]);
    }
  });
});

describe('a full room', () => {
  const full = { ...facilitated('sharing'), seq: MAX_ENTRIES_PER_ROOM };

  it('[GM210] still takes a no to being seen, and the end of the facilitator’s seat', () => {
    expect(refusal(full, 'end', 'a')).toBe('room-full');
    const less = say(say(full, 'a', 'numbers'), 'b', 'none');
    expect(contextOf(less).facilitation.epoch).toBe(3);
    expect(less.seq).toBe(MAX_ENTRIES_PER_ROOM + 2);
    // Nothing more is seen again, and nothing said twice.
    expect(() => say(less, 'b', 'words')).toThrow('room-full');
    expect(() => say(less, 'b', 'none')).toThrow('room-full');
    for (const way of ['a dismiss', 'facilitator leave'] as const) {
      expect(contextOf(played(full, way)).facilitation.tokenHash).toBeNull();
    }
  });

  it('[GM210] is never filled by a facilitator', () => {
    const last = MAX_ENTRIES_PER_ROOM - ENTRIES_FOR_THE_TWO;
    const almost = { ...full, seq: last - 1 };
    const crowded = { ...full, seq: last };
    expect(codeOf(steer(almost, 'hold'))).toBe('accepted');
    for (const type of ['line', 'offer', 'lower', 'hold', 'back'] as const) {
      expect(refusal(crowded, type, 'facilitator')).toBe('room-full');
    }
    expect(codeOf(send(crowded, 'share', 'b'))).toBe('accepted');
  });
});
