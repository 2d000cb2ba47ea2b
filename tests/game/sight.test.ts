/** What a facilitator is given of a room, over random sittings in which both change their minds. */

import { facilitatorViewSchema } from '@heard/shared/facilitator-view';
import { decide } from '@heard/shared/game/decide';
import { type Entry, seenEntry, sightedEntry } from '@heard/shared/game/entry';
import { isOfConcern, projectFacilitator } from '@heard/shared/game/project-facilitator';
import { isPublishedTogether } from '@heard/shared/game/published-together';
import { replay } from '@heard/shared/game/replay';
import { type RoomState, toCache } from '@heard/shared/game/room-state';
import { sightOf } from '@heard/shared/game/sight';
import type { Author } from '@heard/shared/ids';
import type { RoomCommand } from '@heard/shared/protocol/commands';
import { COPY_LEVELS, copyLevelOf, reaches, type Scope } from '@heard/shared/protocol/facilitation';
import { seenEntrySchema } from '@heard/shared/protocol/seen-entry';
import type { StateName } from '@heard/shared/view';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roomAt } from './support/room-at.ts';
import {
  AUTHORS,
  COMMAND_TYPES,
  commandId,
  copyOf,
  stamped,
  TEMPLATES,
  TOKEN_HASH_F,
} from './support/templates.ts';

const NOW = 1_700_000_000_000;
const UNSEEN = {
  at: 0,
  seat: null,
  id: '',
  type: 'unseen',
  seen: 0,
  phase: 0,
  sitting: 0,
  turn: 0,
};

interface Told {
  entry: Entry;
  before: RoomState;
  after: RoomState;
  /** What both allowed once this had happened, reckoned here and not by the game. */
  allowed: Scope;
  epoch: number;
}

/** A copy on whatever can carry one, in the epoch that holds or in another. */
function withCopy(template: RoomCommand, label: string, epoch: number): RoomCommand {
  return template.type in COPY_LEVELS
    ? ({ ...template, copy: copyOf(label, epoch) } as RoomCommand)
    : template;
}

const picks = fc.array(fc.record({ pick: fc.nat(), epochs: fc.nat({ max: 9 }) }), {
  minLength: 40,
  maxLength: 160,
  size: 'max',
});

const halves = fc.array(fc.record({ pick: fc.nat(), epochs: fc.nat({ max: 9 }) }), {
  minLength: 4,
  maxLength: 24,
  size: 'max',
});

const scopes: readonly Scope[] = ['none', 'structure', 'numbers', 'words'];

/** What the two do while something is about to be published together, and around the third chair. */
const HALVES: ReadonlySet<string> = new Set([
  ...['open', 'show', 'consent', 'decline', 'pause', 'resume'],
]);

function play(
  taps: readonly { pick: number; epochs: number }[],
  from: StateName = 'agreeing',
  types: ReadonlySet<string> = new Set(COMMAND_TYPES),
): Told[] {
  let state = roomAt(from, {
    setting: { where: 'apart', how: 'written' },
    facilitation: {
      tokenHash: TOKEN_HASH_F,
      joinHash: null,
      since: 21,
      told: 21,
      consents: { a: { scope: 'none', mayExport: false }, b: { scope: 'none', mayExport: false } },
      epoch: 1,
    },
  });
  const yes: Record<'a' | 'b', Scope> = { a: 'none', b: 'none' };
  let epoch = 1;
  let isThere = true;
  const told: Told[] = [];
  taps.forEach(({ pick, epochs }, index) => {
    const before = state;
    // Most copies are of the epoch that holds; some were overtaken, and some run ahead.
    const of = epochs === 0 ? epoch + 1 : epochs < 3 ? Math.max(1, epoch - 1) : epoch;
    const moves = TEMPLATES.flatMap((template) =>
      AUTHORS.flatMap((author): [RoomCommand, Author][] => {
        if (template.type === 'end' || template.type === 'step-out') return [];
        if (!types.has(template.type)) return [];
        if (author === 'facilitator' && !isThere && template.type !== 'attend') return [];
        const command = stamped(withCopy(template, `copy-${index}-`, of), state, commandId(index));
        if (!decide(state, command, author, timeOf(state, command, index)).ok) return [];
        // Else a walk that changes its mind all the time would hardly ever publish anything.
        const isLikely = command.type === 'consent' && command.scope === 'words';
        const weight = isPublishedTogether(command.type) ? 4 : isLikely ? 6 : 1;
        return Array.from({ length: types === HALVES ? weight : 1 }, () => [command, author]);
      }),
    );
    const [command, author] = moves[pick % moves.length] ?? [];
    if (command === undefined || author === undefined) return;
    const decision = decide(state, command, author, timeOf(state, command, index));
    if (!decision.ok) return;
    const was = smaller(yes);
    if (command.type === 'consent' && (author === 'a' || author === 'b'))
      yes[author] = command.scope;
    if (['dismiss', 'leave', 'again', 'attend'].includes(command.type)) yes.a = yes.b = 'none';
    if (command.type === 'dismiss' || command.type === 'leave') isThere = false;
    if (command.type === 'attend') isThere = true;
    const allowed = smaller(yes);
    if (scopes.indexOf(allowed) < scopes.indexOf(was)) epoch += 1;
    state = decision.state;
    told.push({ entry: decision.entry, before, after: state, allowed, epoch });
  });
  return told;
}

/** A second later each time; what was announced happens once its time is. */
function timeOf({ snapshot }: RoomState, { type }: RoomCommand, index: number): number {
  const now = NOW + 1_000 * index;
  return type === 'expire' ? Math.max(now, snapshot.context.deadlineAt ?? 0) : now;
}

function smaller({ a, b }: Record<'a' | 'b', Scope>): Scope {
  return scopes[Math.min(scopes.indexOf(a), scopes.indexOf(b))] ?? 'none';
}

describe('a facilitator’s sight', () => {
  it('[PI60][PI61][PI63] shows nothing outside what both allowed, over every order of yes and no', () => {
    const seen = { structure: 0, copies: 0, hidden: 0, dropped: 0 };
    fc.assert(
      fc.property(picks, (taps) => {
        for (const { entry, before, after, allowed, epoch } of play(taps)) {
          const { since } = after.snapshot.context.facilitation;
          const shown = sightedEntry(entry, since);
          expect(seenEntrySchema.parse(shown)).toEqual(shown);
          const view = projectFacilitator(after);
          expect(facilitatorViewSchema.parse(view)).toEqual(view);
          expect(view).toMatchObject({ scope: allowed, epoch });
          expect(view.structure === null).toBe(allowed === 'none');
          if (entry.seat !== 'facilitator' && allowed === 'none') {
            expect(shown).toEqual({ ...UNSEEN, seq: entry.seq });
            seen.hidden += 1;
          } else if (entry.seq >= since) seen.structure += 1;
          if (entry.seat !== 'facilitator') expect(shown).not.toHaveProperty('body');
          // Neither how much either allowed, nor who said no.
          for (const field of ['scope', 'mayExport']) expect(shown).not.toHaveProperty(field);
          expect(shown.held ?? {}).not.toHaveProperty('body');
          const level = copyLevelOf(entry.type);
          const isLet = level !== null && allowed !== 'none' && reaches(allowed, level);
          const own = 'copy' in entry ? entry.copy : undefined;
          for (const copy of [own, entry.held?.copy, shown.copy, shown.held?.copy]) {
            if (copy?.box === undefined) continue;
            expect(isLet).toBe(true);
            expect(copy.epoch).toBe(epoch);
            seen.copies += 1;
          }
          if (own !== undefined && own.box === undefined) seen.dropped += 1;
          // The partners never hold a box, whatever was let through.
          expect(JSON.stringify(seenEntry(entry))).not.toContain('"box"');
          if (allowed === 'none' && sightOf(before.snapshot.context.facilitation) === 'none') {
            const isDoor = ['attend', 'claim', 'introduce'].includes(entry.type);
            expect(isOfConcern(before, after)).toBe(isDoor);
          }
        }
      }),
      { seed: 31, numRuns: 80 },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(50);
  }, 120_000);

  it('[PI61] of two that are published together, neither copy comes into sight by waiting', () => {
    const seen = { both: 0, none: 0, one: 0 };
    fc.assert(
      fc.property(halves, fc.constantFrom('opening', 'showing'), (taps, from) => {
        /** What both allowed when the first of the two was written. */
        let first: { allowed: Scope; epoch: number } | null = null;
        for (const { entry, before, after, allowed, epoch } of play(taps, from, HALVES)) {
          // What is on disk leads to the very same room, copies and all.
          const read = replay([JSON.parse(JSON.stringify(entry))], before);
          expect(JSON.stringify(toCache(read))).toBe(JSON.stringify(toCache(after)));
          if (!isPublishedTogether(entry.type)) continue;
          const shown = sightedEntry(entry, 0);
          if (entry.held === undefined) {
            expect(shown).not.toHaveProperty('copy');
            first = { allowed, epoch };
            continue;
          }
          const level = copyLevelOf(entry.type) ?? 'words';
          const boxes = [entry.held.copy?.box, shown.copy?.box].filter((box) => box !== undefined);
          if (entry.held.copy?.box !== undefined) {
            expect(first?.epoch).toBe(epoch);
            expect(reaches(first?.allowed ?? 'none', level)).toBe(true);
          }
          if (boxes.length > 0) expect(reaches(allowed, level)).toBe(true);
          seen[boxes.length === 2 ? 'both' : boxes.length === 1 ? 'one' : 'none'] += 1;
        }
      }),
      { seed: 33, numRuns: 1_200 },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(20);
  }, 120_000);

  it('[PI62] a facilitator is shown nothing from before they came', () => {
    let comings = 0;
    fc.assert(
      fc.property(picks, (taps) => {
        const told = play(taps);
        told.forEach(({ entry, after }, index) => {
          if (entry.type !== 'attend') return;
          comings += 1;
          const { since } = after.snapshot.context.facilitation;
          expect(since).toBe(entry.seq);
          for (const { entry: earlier } of told.slice(0, index)) {
            expect(sightedEntry(earlier, since)).toEqual({ ...UNSEEN, seq: earlier.seq });
          }
        });
      }),
      { seed: 32, numRuns: 40 },
    );
    expect(comings).toBeGreaterThan(5);
  }, 120_000);
});
