import type { Activity } from '@heard/shared/protocol/commands';
import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import { describe, expect, it } from 'vitest';
import { newCommandId, newRoomId, newToken } from '../secrets/random.ts';
import { commitRating, parseSeal, type RatingSeal } from '../secrets/rating-seal.ts';
import { type OwnAnswers, type ShownAnswers, sealAnswersText } from '../secrets/sealed-answers.ts';
import type { Opened } from './opened.ts';
import type { Step } from './room-screen.ts';
import { transcribe } from './transcript.ts';

const room = newRoomId();
const opened = new Map<string, Opened>();

function entry(seq: number, seat: 'a' | 'b', type: string, record?: Opened): SeenEntry {
  const id = newCommandId();
  if (record !== undefined) opened.set(id, record);
  return { seq, at: seq, seat, id, type, seen: seq - 1, phase: 1, sitting: 1, turn: 1 };
}

/** What a seat seals, and what opens it. */
function rated(seat: 'a' | 'b', rating: number): { seal: Opened; opening: Opened } {
  const own = { rating, salt: newToken() };
  const commitment = commitRating({ room, seat, turn: 1 }, own);
  const seal: RatingSeal = { commitment, isClosed: false };
  return { seal: { kind: 'seal', value: seal }, opening: { kind: 'opening', value: own } };
}

describe('the numbers of a turn', () => {
  it('[EN27] are those sealed first: a seal made after the partner opened opens nothing', () => {
    const mine = rated('a', 3);
    const [first, second] = [rated('b', 9), rated('b', 3)];
    const before = [
      entry(1, 'a', 'ask'),
      entry(2, 'a', 'seal', mine.seal),
      entry(3, 'b', 'seal', first.seal),
    ];
    const revealed = (rest: readonly SeenEntry[]) =>
      transcribe(room, 'a', [...before, ...rest], opened).turns.at(-1)?.reveal;
    const open = entry(4, 'a', 'open', mine.opening);
    const honest = entry(5, 'b', 'open', first.opening);
    expect(revealed([open, honest])).toEqual({ kind: 'met', felt: 9, guess: 3 });

    const resealed = entry(5, 'b', 'seal', second.seal);
    const reopened = entry(6, 'b', 'open', second.opening);
    expect(revealed([open, resealed, reopened])).toEqual({ kind: 'mismatch' });
    expect(revealed([open, honest, { ...reopened, seq: 6 }])).toMatchObject({
      kind: 'met',
      felt: 9,
    });
  });
});

describe('what the steps do', () => {
  const at = (turn: number, one: SeenEntry): SeenEntry => ({ ...one, turn });
  const card = (text: string): Opened => ({ kind: 'card', value: { id: null, text } });
  const begin = (step: Step, activity: Activity) => ({
    ...entry(1, 'b', 'begin', { kind: 'step', value: { step } }),
    turn: 0,
    activity,
  });
  const turnsOf = (entries: readonly SeenEntry[]) => transcribe(room, 'a', entries, opened).turns;

  it('[CL127] a shared task holds what both added, and is over when both finished after the last of it', () => {
    const ask = entry(2, 'a', 'ask', card('Plan a day.'));
    const add = entry(3, 'b', 'add', { kind: 'text', text: 'a stroke' });
    const done = [entry(4, 'a', 'finish'), entry(5, 'b', 'add'), entry(6, 'b', 'finish')];
    const before = [begin('time-together', 'task'), ask, add, ...done];
    const [turn] = turnsOf(before);
    expect(turn).toMatchObject({ step: 'time-together', activity: 'task', amListener: true });
    expect(turn?.added).toMatchObject([
      { isMine: false, text: 'a stroke' },
      { isMine: false, text: null },
    ]);
    expect(turn?.endedAt).toBeNull();
    expect(turnsOf([...before, entry(7, 'a', 'finish')])[0]?.endedAt).toBe(7);
  });

  it('[CL127] two answers show side by side once both are out, and fit what was sealed', () => {
    const answers = { own: 'the sea', guess: 'the hills' };
    const [mine, theirs] = [
      { answers, salt: newToken() },
      { answers: null, salt: newToken() },
    ];
    const sealed = (seat: 'a' | 'b', own: OwnAnswers): Opened => {
      const parsed = parseSeal(sealAnswersText({ room, seat, turn: 1 }, own));
      if (!parsed.ok) throw new Error('an own seal that cannot be read');
      return { kind: 'seal', value: parsed.value };
    };
    const shown = (value: ShownAnswers): Opened => ({ kind: 'shown', value });
    const before = [
      begin('in-your-shoes', 'shoes'),
      entry(2, 'a', 'ask', card('Where would you go?')),
      entry(3, 'b', 'seal', sealed('b', theirs)),
      entry(4, 'a', 'seal', sealed('a', mine)),
    ];
    const first = entry(5, 'b', 'show');
    expect(turnsOf([...before, first])[0]?.answers).toBeNull();
    opened.set(first.id, shown(null));
    const second = entry(6, 'a', 'show', shown(mine));
    expect(turnsOf([...before, first, second])[0]?.answers).toEqual({
      kind: 'shown',
      mine: answers,
      theirs: 'aloud',
    });
    const other = entry(6, 'a', 'show', shown({ ...mine, answers: { ...answers, own: 'x' } }));
    expect(turnsOf([...before, first, other])[0]?.answers).toEqual({ kind: 'mismatch' });
    // A pass while they are being shown: what was held back stays so.
    const left = turnsOf([...before, entry(5, 'b', 'show'), entry(6, 'a', 'pass')])[0];
    expect(left).toMatchObject({ answers: null, isPassed: true, endedAt: 6 });

    const round = [entry(7, 'a', 'continue'), at(2, entry(8, 'b', 'continue'))];
    const swap = [at(2, entry(9, 'a', 'continue')), at(3, entry(10, 'b', 'continue'))];
    const [task, beThere, swapped] = turnsOf([...before, first, second, ...round, ...swap]);
    expect(task).toMatchObject({ isBeThere: false, endedAt: 8 });
    expect(beThere).toMatchObject({ isBeThere: true, amListener: true, card: null, answers: null });
    expect(swapped).toMatchObject({ isBeThere: true, amListener: false, card: null });
  });

  it('[CL127] an invitation was accepted, or left for something smaller, and the next one is another turn', () => {
    const begun = begin('touch', 'touch');
    const ask = entry(2, 'a', 'ask', card('A hand on a shoulder?'));
    expect(turnsOf([begun, ask, entry(3, 'b', 'accept')])[0]).toMatchObject({
      isAccepted: true,
      isDeclinedForSmaller: false,
      endedAt: null,
    });
    const next = at(2, entry(4, 'a', 'ask', card('A hand on a hand?')));
    const turns = turnsOf([begun, ask, entry(3, 'b', 'smaller'), next]);
    expect(turns[0]).toMatchObject({ isDeclinedForSmaller: true, endedAt: 3, isPassed: false });
    expect(turns[1]).toMatchObject({ card: { text: 'A hand on a hand?' }, activity: 'touch' });
  });

  it('[CL127] topics come before rounds on them, and a beginning nobody can read has no step', () => {
    const ask = entry(2, 'a', 'ask', card('What about letters?'));
    expect(turnsOf([begin('desire', 'topics'), ask])[0]).toMatchObject({
      step: 'desire',
      activity: 'rounds',
    });
    const unread = { ...begin('desire', 'topics'), id: newCommandId() };
    expect(turnsOf([unread, ask])[0]).toMatchObject({ step: null, activity: 'rounds' });
  });
});
