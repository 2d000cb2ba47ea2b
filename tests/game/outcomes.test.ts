/** Every state, every command, every author, every verdict: an outcome, and the one that is meant. */

import { project } from '@heard/shared/game/project';
import type { RoomState } from '@heard/shared/game/room-state';
import type { Author } from '@heard/shared/ids';
import { SEATS } from '@heard/shared/ids';
import type { RoomCommand } from '@heard/shared/protocol/commands';
import type { RefusalCode } from '@heard/shared/protocol/refusals';
import { REFUSALS } from '@heard/shared/protocol/refusals';
import { STATES } from '@heard/shared/view';
import { describe, expect, it } from 'vitest';
import type { Place } from './support/explore.ts';
import { attempt, attemptsAt, explore } from './support/explore.ts';
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
  if (type === 'claim' && isFilled) return 'seat-taken';
  if (type === 'create' && value !== 'empty') return 'room-exists';
  const who = WHO_MAY[value][type];
  if (who === undefined) return 'wrong-state';
  if (!isAmong(who, author, context)) return 'not-your-turn';
  return broken(snapshot.context, command, author) ?? 'accepted';
}

function broken(
  context: RoomState['snapshot']['context'],
  command: RoomCommand,
  author: Author,
): RefusalCode | null {
  const { setting, done, appreciated, pieces } = context;
  const isDone = author !== 'room' && done.includes(author);
  switch (command.type) {
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
      return author !== 'room' && appreciated.includes(author) ? 'already-done' : null;
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
    expect(COMMAND_TYPES).toHaveLength(38);
    expect(AUTHORS).toEqual(['a', 'b', 'room']);
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
      'not-introduced',
      'not-your-turn',
      'nothing-said',
      'room-exists',
      'seat-taken',
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
