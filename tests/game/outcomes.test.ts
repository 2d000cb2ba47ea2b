/** Every state, every command, every author, every verdict: an outcome, and the one that is meant. */

import { isSeat } from '@heard/shared/game/event';
import { project } from '@heard/shared/game/project';
import { projectFacilitator } from '@heard/shared/game/project-facilitator';
import type { RoomState } from '@heard/shared/game/room-state';
import { sightOf } from '@heard/shared/game/sight';
import { openMoves } from '@heard/shared/game/steering';
import type { Author } from '@heard/shared/ids';
import { SEATS } from '@heard/shared/ids';
import type { RoomCommand } from '@heard/shared/protocol/commands';
import type { RefusalCode } from '@heard/shared/protocol/refusals';
import { REFUSALS } from '@heard/shared/protocol/refusals';
import { STATES } from '@heard/shared/view';
import { describe, expect, it } from 'vitest';
import type { Place } from './support/explore.ts';
import { attempt, attemptsAt, explore, FACILITATORS } from './support/explore.ts';
import { codeOf } from './support/room-at.ts';
import { AUTHORS, COMMAND_TYPES } from './support/templates.ts';
import { isAmong, WHO_MAY } from './support/who-may.ts';

const places = explore();
const placesOf = (name: string) => places.filter(({ state }) => state.snapshot.value === name);

/** What is meant to come of it, from the hand-written table and the few rules beside it. */
function meant({ snapshot }: RoomState, command: RoomCommand, author: Author) {
  const { value, context } = snapshot;
  const { type } = command;
  const isFilled = context.seats.b !== null;
  if (author === 'facilitator') {
    // Whatever moment it is: what is not theirs says nothing of it.
    if (!FACILITATORS.has(type)) return 'not-your-turn';
    const code = broken(context, command, author);
    if (code !== null) return code;
  }
  if (type === 'claim' && isFilled) return 'seat-taken';
  if ((type === 'create' || type === 'host') && value !== 'empty') return 'room-exists';
  const who = WHO_MAY[value][type];
  if (who === undefined) return 'wrong-state';
  if (!isAmong(who, author, context)) return 'not-your-turn';
  const code = broken(snapshot.context, command, author);
  if (code !== null) return code;
  const isMoveOpen =
    command.type !== 'steer' || openMoves(value, snapshot.context).includes(command.move);
  return isMoveOpen ? 'accepted' : 'wrong-state';
}

function broken(
  context: RoomState['snapshot']['context'],
  command: RoomCommand,
  author: Author,
): RefusalCode | null {
  const { setting, done, appreciated, pieces, facilitation } = context;
  const isDone = isSeat(author) && done.includes(author);
  const isThere = facilitation.tokenHash !== null;
  const sight = sightOf(facilitation);
  switch (command.type) {
    case 'claim':
      if (!isSeat(author) || context.seats[author] !== null) return 'seat-taken';
      if (author === 'b' && context.seats.a === null) return 'stale';
      return context.spentLinks.includes(command.link) ? 'seat-taken' : null;
    case 'attend':
      if (isThere) return 'seat-taken';
      return facilitation.joinHash === null ? 'no-facilitator' : null;
    case 'invite':
      if (!context.isIntroduced) return 'not-introduced';
      return isThere ? 'seat-taken' : null;
    case 'consent':
      if (!context.isIntroduced) return 'not-introduced';
      return isThere ? null : 'no-facilitator';
    case 'dismiss':
      return isThere || facilitation.joinHash !== null ? null : 'no-facilitator';
    case 'leave':
      return isThere ? null : 'no-facilitator';
    case 'decline': {
      const open = [context.breather?.holdId, context.steer?.id, context.extra?.id];
      return isThere || open.includes(command.of) ? null : 'no-facilitator';
    }
    case 'measure':
      if (!isThere) return 'no-facilitator';
      return sight === 'numbers' || sight === 'words' ? null : 'out-of-sight';
    case 'steer':
    case 'line':
    case 'offer':
    case 'lower':
      return sight === 'none' ? 'out-of-sight' : null;
    case 'introduce':
      if (context.seats.b === null) return 'wrong-state';
      return context.isIntroduced ? 'already-done' : null;
    case 'ready':
      if (isDone) return 'already-done';
      return author === 'a' && !context.isIntroduced ? 'not-introduced' : null;
    case 'begin':
      return command.activity === 'topics' && context.hasMarked ? 'already-done' : null;
    case 'keep':
      return context.seats.b === null ? 'wrong-state' : null;
    case 'blind':
    case 'match':
    case 'pick':
    case 'seal':
    case 'open':
    case 'show':
    case 'finish':
    case 'continue':
    case 'close':
    case 'resume':
      return isDone ? 'already-done' : null;
    case 'hand-over':
      return setting.how === 'written' && pieces === 0 ? 'nothing-said' : null;
    case 'check': {
      const left = { 'got-it': 1, 'not-quite': context.notQuiteLeft, more: context.moreLeft };
      return left[command.verdict] === 0 ? 'limit-reached' : null;
    }
    case 'wish':
      return context.hasWished ? 'already-done' : null;
    case 'appreciate':
      if (context.seats.b === null) return 'wrong-state';
      return isSeat(author) && appreciated.includes(author) ? 'already-done' : null;
    case 'expire':
      return context.deadlineAt === null ? 'already-done' : null;
    default:
      return null;
  }
}

function unlike(place: Place) {
  const wrong: string[] = [];
  for (const { template, author } of attemptsAt(place)) {
    const outcome = codeOf(attempt({ place, template, author }));
    const expected = meant(place.state, template, author);
    if (outcome !== expected) wrong.push(`${author} ${template.type}: ${outcome}, not ${expected}`);
  }
  return wrong.length === 0 ? [] : [{ place: place.key, wrong }];
}

describe('outcomes', () => {
  it('[GM42] every command type and every author is tried', () => {
    expect(COMMAND_TYPES).toHaveLength(50);
    expect(AUTHORS).toEqual(['a', 'b', 'facilitator', 'room']);
    expect(places.length).toBeGreaterThan(1_000);
  });

  for (const name of STATES) {
    it(`[GM42] ${name}: every command by everyone is taken or refused as the game says`, () => {
      const found = placesOf(name);
      expect(found.length).toBeGreaterThan(0);
      expect(found.flatMap(unlike)).toEqual([]);
    });
  }

  it('[GM42] every refusal of a taken-up command is one of the closed list', () => {
    const codes = new Set<string>();
    for (const place of places) {
      for (const one of attemptsAt(place)) codes.add(codeOf(attempt(one)));
    }
    codes.delete('accepted');
    for (const code of codes) expect(Object.keys(REFUSALS)).toContain(code);
    expect([...codes].sort()).toEqual([
      'already-done',
      'limit-reached',
      'no-facilitator',
      'not-introduced',
      'not-your-turn',
      'nothing-said',
      'out-of-sight',
      'room-exists',
      'seat-taken',
      'stale',
      'wrong-state',
    ]);
  });

  it('[GM3] a refused command leaves the very same room: nothing of it was touched', () => {
    for (const place of places) {
      const before = place.state.snapshot;
      const copy = JSON.stringify(before.context);
      for (const one of attemptsAt(place)) attempt(one);
      expect(place.state.snapshot).toBe(before);
      expect(JSON.stringify(before.context)).toBe(copy);
    }
  });

  it('[GM200] the moves a facilitator is shown are those that would be taken', () => {
    let shown = 0;
    for (const place of places) {
      const { structure } = projectFacilitator(place.state);
      if (structure === null) continue;
      shown += 1;
      const taken = [...attemptsAt(place)].flatMap(({ template, author }) => {
        if (template.type !== 'steer' || author !== 'facilitator') return [];
        return attempt({ place, template, author }).ok ? [template.move] : [];
      });
      expect([...structure.moves].sort(), place.key).toEqual(taken.sort());
    }
    expect(shown).toBeGreaterThan(500);
  });

  it('[GM43] `allowed` lists exactly what would be taken, whatever the verdict of a check', () => {
    for (const place of places) {
      for (const seat of SEATS) {
        const taken = new Set<string>();
        for (const { template, author } of attemptsAt(place)) {
          if (author === seat && attempt({ place, template, author }).ok) taken.add(template.type);
        }
        const { allowed } = project(place.state, seat);
        expect([...allowed].sort(), place.key).toEqual([...taken].sort());
      }
    }
  });
});
