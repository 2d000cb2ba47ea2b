import { project } from '@heard/shared/game/project';
import { emptyRoom } from '@heard/shared/game/room-state';
import { STATES, type StateName } from '@heard/shared/view';
import { describe, expect, it } from 'vitest';
import { type Turn, type Views, whoseTurn } from './whose-turn.ts';

type Wish = { how?: 'spoken' | 'written'; listener?: 'a' | 'b'; done?: 'a' | 'b' };

function views(state: StateName, { how = 'spoken', listener = 'a', done }: Wish = {}): Views {
  const of = (seat: 'a' | 'b') => ({
    ...project(emptyRoom, seat),
    state,
    listener,
    setting: { where: 'together', how } as const,
    isMineDone: done === seat,
    isTheirsDone: done !== undefined && done !== seat,
  });
  return { a: of('a'), b: of('b') };
}

const said = (turn: Turn): string =>
  turn.kind === 'nobody'
    ? 'nobody'
    : `${turn.seat} ${turn.kind === 'both' ? 'for both' : turn.isSealed ? 'sealed' : 'open'}`;

/** Aloud and in writing, with a listening and nobody done. */
const TURNS: Record<StateName, [spoken: string, written: string]> = {
  empty: ['nobody', 'nobody'],
  waiting: ['nobody', 'nobody'],
  agreeing: ['a sealed', 'a sealed'],
  settling: ['nobody', 'nobody'],
  matching: ['nobody', 'nobody'],
  choosing: ['a sealed', 'a sealed'],
  between: ['a for both', 'a for both'],
  marking: ['a sealed', 'a sealed'],
  drawing: ['a open', 'a sealed'],
  needing: ['b open', 'b sealed'],
  sharing: ['b open', 'b sealed'],
  reflecting: ['a open', 'a sealed'],
  checking: ['b open', 'b sealed'],
  supporting: ['a open', 'a sealed'],
  rating: ['a sealed', 'a sealed'],
  opening: ['nobody', 'nobody'],
  revealing: ['b for both', 'b for both'],
  making: ['a for both', 'a for both'],
  answering: ['a open', 'a sealed'],
  showing: ['nobody', 'nobody'],
  comparing: ['a for both', 'a for both'],
  inviting: ['b sealed', 'b sealed'],
  touching: ['a for both', 'a for both'],
  appreciating: ['a open', 'a sealed'],
  closing: ['a for both', 'a for both'],
  ended: ['a for both', 'a for both'],
  paused: ['a open', 'a open'],
};

/** Each does their part of these, one after the other. */
const EACH: readonly StateName[] = [
  ...(['agreeing', 'choosing', 'marking', 'rating'] as const),
  ...(['answering', 'making', 'appreciating', 'paused'] as const),
];

describe('whose turn it is at one phone', () => {
  it.each(STATES)('[CL338] is told in every state: %s', (state) => {
    const [spoken, written] = TURNS[state];
    expect(said(whoseTurn(views(state), null))).toBe(spoken);
    expect(said(whoseTurn(views(state, { how: 'written' }), null))).toBe(written);
  });

  it.each([
    'drawing',
    'needing',
    'sharing',
    'reflecting',
    'checking',
    'supporting',
    'inviting',
  ] as const)('[CL338] follows who listens, whoever has the phone: %s', (state) => {
    const [mine] = TURNS[state];
    const swapped = mine.startsWith('a') ? mine.replace('a', 'b') : mine.replace('b', 'a');
    for (const near of ['a', 'b', null] as const) {
      expect(said(whoseTurn(views(state, { listener: 'b' }), near))).toBe(swapped);
    }
  });

  it.each(EACH)(
    '[CL338] stays with whoever has the phone and then goes to the other: %s',
    (state) => {
      expect(whoseTurn(views(state), 'b')).toMatchObject({ seat: 'b' });
      expect(whoseTurn(views(state, { done: 'b' }), 'b')).toMatchObject({ seat: 'a' });
      expect(whoseTurn(views(state, { done: 'a' }), 'a')).toMatchObject({ seat: 'b' });
    },
  );
});
