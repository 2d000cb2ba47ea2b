import type { Step } from '@heard/shared/protocol/pushes';
import { describe, expect, it } from 'vitest';
import { advance, type Cursor, startCursor } from './cursor.ts';

type View = Step['view'];
type Entry = Step['entries'][number];

/** Only what the cursor looks at; the rest is carried along unread. */
function step(seqs: readonly number[], head: number): Step {
  return { entries: seqs.map((seq) => ({ seq }) as Entry), view: { seq: head } as View };
}

function seqs(entries: readonly Entry[]): number[] {
  return entries.map(({ seq }) => seq);
}

describe('the cursor', () => {
  it('[CL34] hands on what follows, once', () => {
    const first = advance(startCursor, step([1, 2], 2));
    expect([seqs(first.entries), first.isBehind]).toEqual([[1, 2], false]);
    const again = advance(first.cursor, step([1, 2, 3], 3));
    expect([seqs(again.entries), again.cursor.last]).toEqual([[3], 3]);
  });

  it('[CL35] hands on nothing behind a gap, and says it is behind', () => {
    const at: Cursor = { last: 2, view: null };
    const gap = advance(at, step([4, 5], 5));
    expect([seqs(gap.entries), gap.isBehind, gap.cursor.last]).toEqual([[], true, 2]);
  });

  it('[CL36] says it is behind while a step stops short of its view', () => {
    const page = advance(startCursor, step([1, 2], 9));
    expect([page.cursor.last, page.isBehind]).toEqual([2, true]);
  });

  it('[CL37] keeps the newer of two views, whichever came first', () => {
    const late = advance(startCursor, step([1, 2, 3], 3));
    const early = advance(late.cursor, step([2], 2));
    expect(early.cursor.view?.seq).toBe(3);
    expect(early.isBehind).toBe(false);
  });
});
