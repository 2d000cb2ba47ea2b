import { describe, expect, it } from 'vitest';
import { keepsakeOf, ownLines } from './keepsake.ts';
import type { Piece, RoomScreen, TurnScript } from './room-screen.ts';

const words = (id: string, text: string, isMine: boolean): Piece => ({
  kind: 'words',
  id,
  at: 0,
  text,
  isMine,
});

const turn = (changes: Partial<TurnScript>): TurnScript => ({
  turn: 1,
  sitting: 1,
  amListener: true,
  step: 'open-up',
  activity: 'rounds',
  isBeThere: false,
  card: { id: 'rain', text: 'What did the rain do?' },
  need: null,
  shares: [words('s1', 'It washed the garden out.', false)],
  reflections: [words('r1', 'So the garden went.', true)],
  reflectionsChecked: 0,
  verdicts: ['got-it'],
  support: null,
  reveal: { kind: 'met', felt: 8, guess: 6 },
  wish: null,
  added: [],
  answers: null,
  isAccepted: false,
  isDeclinedForSmaller: false,
  isFinished: false,
  isPassed: false,
  startedAt: 0,
  endedAt: 1,
  ...changes,
});

type Sitting = Parameters<typeof keepsakeOf>[0];
const sitting = (
  keeps: RoomScreen['keeps'],
  turns: readonly TurnScript[] = [turn({})],
): Sitting => ({
  turns,
  appreciations: [words('a1', 'You stayed.', true), words('a2', 'You asked.', false)],
  keeps,
  names: { mine: 'Ines', partner: 'Tom' },
  sittingSpan: { startedAt: 5, lastAt: 9 },
});
const give = (ids: readonly string[], shared = false) => ({ ids: [...ids], shared });
const textsOf = (made: ReturnType<typeof keepsakeOf>) =>
  [...(made?.cards.flatMap(({ lines }) => lines) ?? []), ...(made?.appreciations ?? [])].map(
    ({ text }) => text,
  );

describe('the keepsake', () => {
  it('[CL130] offers each only what they wrote themselves', () => {
    const lines = ownLines(sitting({ mine: null, partner: null }));
    expect(lines.map(({ id, kind }) => [id, kind])).toEqual([
      ['r1', 'reflection'],
      ['a1', 'appreciation'],
    ]);
  });

  it('[CL131] holds a line only with its author’s yes, and nobody else’s yes counts for it', () => {
    expect(keepsakeOf(sitting({ mine: null, partner: null }))).toBeNull();
    const stolen = sitting({ mine: give(['s1', 'a2']), partner: give(['r1', 'a1']) });
    expect(keepsakeOf(stolen)).toBeNull();
    const given = keepsakeOf(sitting({ mine: give(['r1']), partner: give(['a2']) }));
    expect(textsOf(given)).toEqual(['So the garden went.', 'You asked.']);
    expect(given?.cards[0]).toMatchObject({ text: 'What did the rain do?' });
  });

  it('[CL132] holds what is of both only once both gave it', () => {
    for (const keeps of [
      { mine: give([], true), partner: null },
      { mine: give([], true), partner: give([]) },
      { mine: give([]), partner: give([], true) },
    ]) {
      expect(keepsakeOf(sitting(keeps))).toBeNull();
    }
    const both = keepsakeOf(sitting({ mine: give([], true), partner: give([], true) }));
    expect(both).toMatchObject({ distances: [2], cards: [{ lines: [] }] });
    expect(textsOf(both)).toEqual([]);
  });

  it('[CL133] treats a question somebody wrote as their words, also beside what was said on it', () => {
    const own = [turn({ card: { id: null, text: 'Where do you go?' }, amListener: false })];
    const withSaid = keepsakeOf(sitting({ mine: give(['r1']), partner: null }, own));
    expect(withSaid?.cards[0]?.text).toBeNull();
    const given = keepsakeOf(sitting({ mine: null, partner: give(['card.1']) }, own));
    expect(given?.cards[0]?.text).toBe('Where do you go?');
  });

  it('[CL134] holds nothing of a card that was passed', () => {
    const passed = sitting({ mine: give(['r1'], true), partner: give(['s1'], true) }, [
      turn({ isPassed: true }),
    ]);
    expect(textsOf(keepsakeOf(passed))).toEqual([]);
    expect(keepsakeOf(passed)?.cards ?? []).toEqual([]);
  });

  it('[CL133] gives an answer and the guess beside it apart, each by its author', () => {
    const answers = {
      kind: 'shown',
      mine: { own: 'Tea', guess: 'Quiet' },
      theirs: { own: 'Rain', guess: 'Cake' },
    } as const;
    const shoes = [turn({ answers, shares: [], reflections: [] })];
    const made = keepsakeOf(
      sitting({ mine: give(['answer.1']), partner: give(['guess.1']) }, shoes),
    );
    expect(textsOf(made)).toEqual(['Tea', 'Cake']);
  });
});
