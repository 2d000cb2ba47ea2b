// Two answers side by side, and the round that follows them, as both phones make turns of one log.
import { otherSeat, type Seat } from '@heard/shared/ids';
import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newCommandId, newRoomId, newToken } from '../secrets/random.ts';
import { commitAnswers, type OwnAnswers } from '../secrets/sealed-answers.ts';
import type { Opened } from './opened.ts';
import { transcribe } from './transcript.ts';

const room = newRoomId();
const CARD: Opened = { kind: 'card', value: { id: null, text: 'What helps on a grey day?' } };
const SAID: Record<Seat, OwnAnswers> = {
  a: { answers: { own: 'Soup.', guess: 'A walk.' }, salt: newToken() },
  b: { answers: { own: 'Silence.', guess: 'Soup, I think.' }, salt: newToken() },
};

/** A log that is written entry by entry, with what opened of it. */
function newLog() {
  const opened = new Map<string, Opened>();
  const entries: SeenEntry[] = [];
  const add = (turn: number, seat: Seat | null, type: string, record?: Opened, more = {}) => {
    const id = newCommandId();
    if (record !== undefined) opened.set(id, record);
    const seq = entries.length + 1;
    entries.push({
      seq,
      at: seq,
      seat,
      id,
      type,
      seen: seq - 1,
      phase: 1,
      sitting: 1,
      turn,
      ...more,
    });
  };
  const begun: Opened = { kind: 'step', value: { step: 'in-your-shoes' } };
  add(0, 'b', 'begin', begun, { activity: 'shoes' });
  return { add, turns: (seat: Seat) => transcribe(room, seat, entries, opened).turns };
}

function sealed(seat: Seat, own: OwnAnswers, turn = 1): Opened {
  const commitment = commitAnswers({ room, seat, turn }, own);
  return { kind: 'seal', value: { commitment, isClosed: own.answers === null } };
}

function shown({ answers, salt }: OwnAnswers): Opened {
  return { kind: 'shown', value: answers === null ? null : { answers, salt } };
}

/** The card, four answers and the whole round after them; seat a asks. */
function wholeCard(log: ReturnType<typeof newLog>): void {
  log.add(1, 'a', 'ask', CARD);
  for (const seat of ['b', 'a'] as const) log.add(1, seat, 'seal', sealed(seat, SAID[seat]));
  for (const seat of ['a', 'b'] as const) log.add(1, seat, 'show', shown(SAID[seat]));
  log.add(1, 'b', 'continue');
  log.add(2, 'a', 'continue');
  log.add(2, 'b', 'need', { kind: 'need', value: { need: 'listen' } });
  log.add(2, 'a', 'continue');
  log.add(3, 'b', 'continue');
  log.add(3, 'b', 'continue');
  log.add(3, 'a', 'continue');
}

describe('two answers', () => {
  it('[CL70] stand side by side the same on both phones, whichever came first', () => {
    const orders = fc.shuffledSubarray<Seat>(['a', 'b'], { minLength: 2 });
    fc.assert(
      fc.property(orders, orders, (seals, shows) => {
        const log = newLog();
        log.add(1, 'a', 'ask', CARD);
        for (const seat of seals) {
          expect(log.turns('a')[0]?.answers).toBeNull();
          log.add(1, seat, 'seal', sealed(seat, SAID[seat]));
        }
        for (const seat of shows) {
          expect(log.turns('b')[0]?.answers).toBeNull();
          log.add(1, seat, 'show', shown(SAID[seat]));
        }
        for (const seat of ['a', 'b'] as const) {
          expect(log.turns(seat)[0]?.answers).toEqual({
            kind: 'shown',
            mine: SAID[seat].answers,
            theirs: SAID[otherSeat(seat)].answers,
          });
        }
      }),
      { numRuns: 12 },
    );
  });

  it('[EN40] that are not what was sealed are not shown, nor are the partner’s then', () => {
    const other = { answers: { own: 'Quiet.', guess: 'Soup, I think.' }, salt: SAID.b.salt };
    const fakes: readonly (readonly [Opened, Opened])[] = [
      // Another answer, another salt, another turn's seal, nothing at all, and a rating's opening.
      [sealed('b', SAID.b), shown(other)],
      [sealed('b', SAID.b), shown({ ...SAID.b, salt: newToken() })],
      [sealed('b', SAID.b, 2), shown(SAID.b)],
      [sealed('a', SAID.b), shown(SAID.b)],
      [sealed('b', SAID.b), shown({ answers: null, salt: newToken() })],
      [sealed('b', { ...SAID.b, answers: null }), shown(SAID.b)],
      [sealed('b', SAID.b), { kind: 'opening', value: null }],
      [{ kind: 'unreadable' }, shown(SAID.b)],
    ];
    for (const [seal, show] of fakes) {
      const log = newLog();
      log.add(1, 'a', 'ask', CARD);
      log.add(1, 'a', 'seal', sealed('a', SAID.a));
      log.add(1, 'b', 'seal', seal);
      log.add(1, 'a', 'show', shown(SAID.a));
      log.add(1, 'b', 'show', show);
      for (const seat of ['a', 'b'] as const) {
        expect(log.turns(seat)[0]?.answers).toEqual({ kind: 'mismatch' });
      }
    }
  });

  it('[EN41] count as they were sealed first', () => {
    const later = { answers: { own: 'Soup too.', guess: 'Soup.' }, salt: newToken() };
    const log = newLog();
    log.add(1, 'a', 'ask', CARD);
    log.add(1, 'a', 'seal', sealed('a', SAID.a));
    log.add(1, 'b', 'seal', sealed('b', SAID.b));
    log.add(1, 'a', 'show', shown(SAID.a));
    log.add(1, 'b', 'seal', sealed('b', later));
    log.add(1, 'b', 'show', shown(later));
    expect(log.turns('a')[0]?.answers).toEqual({ kind: 'mismatch' });
  });

  it('[CL71] that are said aloud say so, each for itself', () => {
    const aloud = { answers: null, salt: newToken() };
    const log = newLog();
    log.add(1, 'a', 'ask', CARD);
    log.add(1, 'a', 'seal', sealed('a', aloud));
    log.add(1, 'b', 'seal', sealed('b', SAID.b));
    log.add(1, 'b', 'show', shown(SAID.b));
    log.add(1, 'a', 'show', shown(aloud));
    expect(log.turns('a')[0]?.answers).toEqual({
      kind: 'shown',
      mine: 'aloud',
      theirs: SAID.b.answers,
    });
  });
});

describe('the round after them', () => {
  it('[CL72] is two turns of its own on being there: first the same listener, then the other', () => {
    for (const seat of ['a', 'b'] as const) {
      const log = newLog();
      wholeCard(log);
      const isA = seat === 'a';
      const turns = log.turns(seat);
      expect(
        turns.map(({ turn, isBeThere, amListener }) => ({ turn, isBeThere, amListener })),
      ).toEqual([
        { turn: 1, isBeThere: false, amListener: isA },
        { turn: 2, isBeThere: true, amListener: isA },
        { turn: 3, isBeThere: true, amListener: !isA },
      ]);
      const step = 'in-your-shoes';
      expect(turns).toMatchObject([
        { step, activity: 'shoes', card: { text: 'What helps on a grey day?' } },
        { step, activity: 'shoes', card: null, answers: null, need: 'listen' },
        { step, activity: 'shoes', card: null, answers: null, need: undefined },
      ]);
      expect(turns.map(({ startedAt, endedAt }) => [startedAt, endedAt])).toEqual([
        [2, 8],
        [8, 11],
        [11, 13],
      ]);
    }
  });

  it('[CL72] ends with the next card, whoever asks it and however the round was left', () => {
    const left = newLog();
    left.add(1, 'a', 'ask', CARD);
    left.add(1, 'a', 'continue');
    left.add(2, 'b', 'continue');
    left.add(2, null, 'pass');
    left.add(3, 'a', 'ask', CARD);
    expect(left.turns('a')).toMatchObject([
      { turn: 1, isBeThere: false },
      { turn: 2, isBeThere: true, isPassed: true },
      { turn: 3, isBeThere: false, amListener: true, card: CARD.value },
    ]);

    const next = newLog();
    wholeCard(next);
    const begun: Opened = { kind: 'step', value: { step: 'open-up' } };
    next.add(3, 'a', 'begin', begun, { activity: 'rounds' });
    next.add(4, 'b', 'ask', CARD);
    next.add(4, 'a', 'continue');
    next.add(5, 'b', 'continue');
    expect(next.turns('a').slice(3)).toMatchObject([
      { turn: 4, isBeThere: false, amListener: false, step: 'open-up' },
      { turn: 5, isBeThere: false, amListener: true, card: CARD.value, activity: 'rounds' },
    ]);
  });
});
