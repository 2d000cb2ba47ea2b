/** What leaves the server: who is named, when an opening shows, what never does. */

import { decide } from '@heard/shared/game/decide';
import { seenEntry } from '@heard/shared/game/entry';
import { project } from '@heard/shared/game/project';
import { projectFacilitator } from '@heard/shared/game/project-facilitator';
import { SEATS } from '@heard/shared/ids';
import { seenEntrySchema } from '@heard/shared/protocol/seen-entry';
import { viewSchema } from '@heard/shared/view';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explore, logOf } from './support/explore.ts';
import { walks } from './support/random-walk.ts';
import { after, contextOf, NOW, roomAt, send, stateOf } from './support/room-at.ts';
import {
  envelope,
  FACILITATOR_JOIN_HASH,
  JOIN_HASH,
  stamped,
  TOKEN_HASH_A,
  TOKEN_HASH_B,
  TOKEN_HASH_F,
  templateOf,
} from './support/templates.ts';

const NAMELESS = new Set([
  ...['choose', 'pass', 'smaller', 'pause', 'end', 'step-out', 'expire', 'dismiss', 'decline'],
]);
const TOGETHER = new Set(['match', 'pick', 'open', 'show']);
const SERVER_SECRETS = [JOIN_HASH, TOKEN_HASH_A, TOKEN_HASH_B, TOKEN_HASH_F, FACILITATOR_JOIN_HASH];
const places = explore();

function showsNoSecret(shown: unknown) {
  const text = JSON.stringify(shown);
  for (const secret of SERVER_SECRETS) expect(text).not.toContain(secret);
  expect(text).not.toMatch(/"(seats|tokenHash|joinHash|joinHashes|joinProof|gathered)"/);
}

/** An opening by this seat with its own body, told apart from the other's. */
function openedBy(room: ReturnType<typeof roomAt>, seat: 'a' | 'b') {
  const command = { ...stamped(templateOf('open'), room), body: envelope(`opened-by-${seat}`) };
  const decision = decide(room, command, seat, NOW);
  if (!decision.ok) throw new Error(decision.code);
  return decision;
}

describe('seen entries', () => {
  it('[LG4] a pass, a choosing anew, a smaller, a pause, an end, a stepping out and the room itself name nobody', () => {
    fc.assert(
      fc.property(walks, ({ entries }) => {
        for (const entry of entries) {
          const { seat } = seenEntry(entry);
          expect(seat).toBe(NAMELESS.has(entry.type) ? null : entry.seat);
        }
      }),
      { seed: 21, numRuns: 300 },
    );
  });

  it('[LG4] whose pass it was changes nothing that is seen of it', () => {
    for (const type of ['pass', 'pause', 'end', 'step-out'] as const) {
      const [byA, byB] = SEATS.map((seat) => send(roomAt('sharing'), type, seat));
      if (!byA?.ok || !byB?.ok) throw new Error(`${type} was refused`);
      expect(seenEntry(byA.entry)).toEqual(seenEntry(byB.entry));
    }
  });

  it('[LG5] an opening shows nothing until the second, which carries both', () => {
    for (const first of SEATS) {
      const second = first === 'a' ? 'b' : 'a';
      const room = roomAt('opening');
      const one = openedBy(room, first);
      const two = openedBy(one.state, second);
      expect(seenEntry(one.entry)).not.toHaveProperty('body');
      expect(seenEntry(one.entry).seat).toBe(first);
      expect(JSON.stringify(SEATS.map((seat) => project(one.state, seat)))).not.toContain('opened');
      expect(seenEntry(two.entry)).toMatchObject({
        seat: second,
        body: envelope(`opened-by-${second}`),
        held: { id: one.entry.id, seen: 20, phase: 7, body: envelope(`opened-by-${first}`) },
      });
      expect(seenEntry(two.entry).held).not.toHaveProperty('seat');
    }
  });

  it('[LG5] no order of events ever shows one of two that are published together alone', () => {
    let pairs = 0;
    fc.assert(
      fc.property(walks, ({ entries }) => {
        for (const entry of entries) {
          const seen = seenEntry(entry);
          if (!TOGETHER.has(seen.type)) {
            expect(seen).not.toHaveProperty('held');
            continue;
          }
          expect('body' in seen).toBe('held' in seen);
          if ('held' in seen) pairs += 1;
        }
      }),
      { seed: 22, numRuns: 250 },
    );
    expect(pairs).toBeGreaterThan(50);
  });

  it('[LG6] an opening whose moment passed before the second is never shown', () => {
    for (const way of ['pass', 'end', 'step-out'] as const) {
      const room = after(openedBy(roomAt('opening'), 'a').state, way, 'b');
      expect(JSON.stringify(contextOf(room))).not.toContain('opened-by-a');
    }
  });

  it('[LG6] a breather between the two openings loses neither', () => {
    const one = openedBy(roomAt('opening'), 'a');
    const back = after(after(after(one.state, 'pause', 'b'), 'resume', 'b'), 'resume', 'a');
    expect(stateOf(back)).toBe('opening');
    const two = openedBy(back, 'b');
    expect(seenEntry(two.entry).held).toMatchObject({ phase: 7, body: envelope('opened-by-a') });
  });

  it('[LG7] the words, the setting, what begins, the verdict and the minutes are carried, and nothing else', () => {
    fc.assert(
      fc.property(walks, ({ entries }) => {
        for (const entry of entries) {
          const seen = seenEntry(entry);
          expect(seenEntrySchema.parse(seen)).toEqual(seen);
          for (const name of ['setting', 'activity', 'verdict', 'minutes'] as const) {
            expect(name in seen, name).toBe(name in entry);
            if (name in entry) expect(entry).toMatchObject({ [name]: seen[name] });
          }
          if (!TOGETHER.has(entry.type)) expect('body' in seen).toBe('body' in entry);
        }
      }),
      { seed: 23, numRuns: 200 },
    );
  });
});

describe('server secrets', () => {
  it('[LG8] no hash of a token or a link is in any seen entry or view', () => {
    for (const place of places) {
      for (const seat of SEATS) showsNoSecret(project(place.state, seat));
      showsNoSecret(projectFacilitator(place.state));
      const last = logOf(place).at(-1);
      if (last !== undefined) showsNoSecret(seenEntry(last));
    }
    // The search finds what it looks for where it is.
    expect(() => showsNoSecret(contextOf(roomAt('drawing')))).toThrow();
  });

  it('[LG11] a view holds the listed fields and no other, for both seats, everywhere', () => {
    for (const { state } of places) {
      for (const seat of SEATS) {
        const view = project(state, seat);
        expect(viewSchema.parse(view)).toEqual(view);
      }
    }
  });
});
