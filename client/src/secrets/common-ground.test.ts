import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AnsweredGround,
  answerGround,
  commonOf,
  encodeKept,
  type KeptGround,
  parseKept,
  type StartedGround,
  startGround,
} from './common-ground.ts';
import { exponentOf, type GroundPlace, lower, tagOf } from './ground-points.ts';
import { type Blind, type Match, parseBlind, parseMatch } from './ground-texts.ts';
import type { Parsed } from './parse-json.ts';
import { newRoomId } from './random.ts';

const SIX = ['one', 'two', 'three', 'four', 'five', 'six'];
const TOPICS = Array.from({ length: 44 }, (_, index) => `topic-${index}`);
const room = newRoomId();
const PLACE_A: GroundPlace = { room, sitting: 2, purpose: 'topics', seat: 'a' };
const PLACE_B: GroundPlace = { ...PLACE_A, seat: 'b' };

interface Phone {
  kept: AnsweredGround;
  blind: Blind;
  match: Match;
  texts: readonly string[];
}

function read<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new Error('an honest text that cannot be read');
  return parsed.value;
}

function begin(place: GroundPlace, universe: readonly string[], cap: number, choices: string[]) {
  const started = startGround(place, universe, cap, choices);
  if (!started.ok) throw new Error(started.reason);
  return { ...started, blind: read(parseBlind(started.text, cap)) };
}

/** As after a reload: what is kept survives as text. */
function reloaded(kept: KeptGround): KeptGround {
  return read(parseKept(encodeKept(kept)));
}

function answerTo(own: ReturnType<typeof begin>, theirs: Blind): Phone {
  const answered = answerGround(reloaded(own.kept), theirs);
  if (!answered.ok) throw new Error(answered.reason);
  const match = read(parseMatch(answered.text, theirs.points.length));
  return { kept: answered.kept, blind: own.blind, match, texts: [own.text, answered.text] };
}

/** Both phones of one honest finding. */
function play(universe: readonly string[], cap: number, ofA: string[], ofB: string[]) {
  const [startA, startB] = [begin(PLACE_A, universe, cap, ofA), begin(PLACE_B, universe, cap, ofB)];
  return { a: answerTo(startA, startB.blind), b: answerTo(startB, startA.blind) };
}

function listsOf({ blind, match }: Phone): ReadonlyArray<readonly string[]> {
  return [blind.points, blind.tags, match];
}

function andOf(ofA: readonly string[], ofB: readonly string[]): string[] {
  return ofA.filter((element) => ofB.includes(element)).sort();
}

function subset(universe: readonly string[], bits: number): string[] {
  return universe.filter((_, index) => (bits >> index) % 2 === 1);
}

function expectCommon(a: Phone, b: Phone, common: string[]) {
  expect(commonOf(a.kept, b.match)).toEqual({ ok: true, common });
  expect(commonOf(b.kept, a.match)).toEqual({ ok: true, common });
}

function playAndExpect(universe: readonly string[], cap: number, ofA: string[], ofB: string[]) {
  const { a, b } = play(universe, cap, ofA, ofB);
  expectCommon(a, b, andOf(ofA, ofB));
}

describe('what is in common', () => {
  it('[EN28] is exactly what both chose, for every two choices of four', () => {
    const four = SIX.slice(0, 4);
    const choices = Array.from({ length: 16 }, (_, bits) => subset(four, bits));
    const [atA, atB] = [PLACE_A, PLACE_B].map((place) =>
      choices.map((ofOne) => begin(place, four, 4, ofOne)),
    );
    // Which of the two chose which makes no difference: both sides of each pair are looked at.
    for (const [indexA, ofA] of choices.entries()) {
      for (const [indexB, ofB] of choices.entries()) {
        const [a, b] = [atA?.[indexA], atB?.[indexB]];
        if (a === undefined || b === undefined) throw new Error('not started');
        if (indexA > indexB) continue;
        expectCommon(answerTo(a, b.blind), answerTo(b, a.blind), andOf(ofA, ofB));
      }
    }
  });

  it('[EN28] is exactly what both chose, for every two choices of six but for the elements’ names', () => {
    // Two pairs of choices with as many elements in both, in one, in the other and in none differ in names only.
    let pairs = 0;
    for (let both = 0; both <= 6; both += 1) {
      for (let onlyA = 0; both + onlyA <= 6; onlyA += 1) {
        for (let onlyB = onlyA; both + onlyA + onlyB <= 6; onlyB += 1) {
          const turned = SIX.map((_, index) => SIX[(index + pairs) % 6] ?? '');
          const ofA = turned.slice(0, both + onlyA);
          const ofB = [
            ...turned.slice(0, both),
            ...turned.slice(both + onlyA, both + onlyA + onlyB),
          ];
          playAndExpect(SIX, 6, ofA, ofB);
          pairs += 1;
        }
      }
    }
    expect(pairs).toBe(50);
  });

  it('[EN28] is exactly what both chose of 44 topics, of which each may choose 16', () => {
    const choices = fc.subarray(TOPICS, { maxLength: 16 });
    const close = fc.subarray(TOPICS.slice(0, 20), { minLength: 8, maxLength: 16 });
    fc.assert(
      fc.property(fc.oneof(choices, close), fc.oneof(choices, close), (ofA, ofB) => {
        playAndExpect(TOPICS, 16, ofA, ofB);
      }),
      { numRuns: 12 },
    );
  });

  it('is the same for choices named twice', () => {
    const { a, b } = play(SIX, 2, ['two', 'two', 'one'], ['two']);
    expect(commonOf(a.kept, b.match)).toEqual({ ok: true, common: ['two'] });
  });

  it.each<Partial<GroundPlace>>([{ room: newRoomId() }, { sitting: 3 }, { purpose: 'agreement' }])(
    'is nothing where the partner is in another place: %j',
    (elsewhere) => {
      const startA = begin(PLACE_A, SIX, 6, SIX);
      const startB = begin({ ...PLACE_B, ...elsewhere }, SIX, 6, SIX);
      const [a, b] = [answerTo(startA, startB.blind), answerTo(startB, startA.blind)];
      expect(commonOf(a.kept, b.match)).toEqual({ ok: true, common: [] });
    },
  );
});

describe('a choice', () => {
  it('is refused where it is one too many or was not offered', () => {
    const tooMany = startGround(PLACE_A, SIX, 2, ['one', 'two', 'three']);
    expect(tooMany).toEqual({ ok: false, reason: 'too-many' });
    const notOffered = startGround(PLACE_A, SIX, 2, ['seven']);
    expect(notOffered).toEqual({ ok: false, reason: 'not-offered' });
  });
});

describe('what travels', () => {
  it('[EN29] has one size, and as many points and tags, whatever was chosen', () => {
    for (const [universe, cap] of [
      [SIX, 6],
      [TOPICS, 16],
    ] as const) {
      const sizes = [0, 1, cap - 1, cap].flatMap((count) => {
        const { a, b } = play(universe, cap, universe.slice(0, count), universe.slice(0, 1));
        expect([...listsOf(a), ...listsOf(b)].map((list) => list.length)).toEqual(
          Array(6).fill(cap),
        );
        return [`${a.texts.map((text) => text.length)}`, `${b.texts.map((text) => text.length)}`];
      });
      expect(new Set(sizes).size).toBe(1);
    }
  });

  it('[EN29] shares no point and no tag with another round of the same choices', () => {
    const rounds = Array.from({ length: 5 }, () => play(SIX, 6, SIX.slice(0, 3), SIX.slice(2)));
    const values = rounds.flatMap(({ a, b }) => [...listsOf(a), ...listsOf(b)].flat());
    expect(new Set(values).size).toBe(5 * 6 * 6);
  });

  it('[EN29] has a chosen element at every place', () => {
    const places = new Set(
      Array.from({ length: 60 }, () => begin(PLACE_A, SIX, 3, ['one']).kept.slots.indexOf('one')),
    );
    expect([...places].sort()).toEqual([0, 1, 2]);
  });
});

/**
 * Everything phone b and the server hold, down to what can be compared in it: how long each text is,
 * and which values are equal to which, named by what b knows of them. Where a's points lie says
 * nothing, since their order is drawn anew each time.
 */
function viewOf(ofA: string[], ofB: string[]) {
  const startA = begin(PLACE_A, SIX.slice(0, 4), 4, ofA);
  const startB = begin(PLACE_B, SIX.slice(0, 4), 4, ofB);
  const [a, b] = [answerTo(startA, startB.blind), answerTo(startB, startA.blind)];
  const nameOf = (at: number) => startB.kept.slots[at] ?? 'a filler';
  const unmasked = a.match.map((point, at) => lower(point, exponentOf(startB.kept.mask, at)));
  const tags = unmasked.map((point, at) => tagOf(PLACE_B, 'a', nameOf(at), point));
  const named: ReadonlyArray<[values: readonly string[], name: (at: number) => string]> = [
    [a.blind.points, () => 'point of a'],
    [a.blind.tags, () => 'tag of a'],
    [b.blind.points, (at) => `point of b for ${nameOf(at)}`],
    [b.blind.tags, () => 'tag of b'],
    [a.match, (at) => `answer of a for ${nameOf(at)}`],
    [b.match, () => 'answer of b'],
    [unmasked, (at) => `${nameOf(at)} raised to a's key`],
    [tags, (at) => `tag a would have for ${nameOf(at)}`],
  ];
  const namesOf = new Map<string, string[]>();
  for (const [values, name] of named) {
    for (const [at, value] of values.entries()) {
      namesOf.set(value, [...(namesOf.get(value) ?? []), name(at)]);
    }
  }
  return {
    sizes: [...a.texts, ...b.texts].map((text) => text.length),
    equal: [...namesOf.values()].map((names) => names.sort().join(' = ')).sort(),
    areTagsSorted: [a, b].map(({ blind }) => `${blind.tags}` === `${[...blind.tags].sort()}`),
    result: commonOf(b.kept, a.match),
  };
}

describe('all that the partner and the server see', () => {
  it('[EN30] can be made from the partner’s own choices and what is in common', () => {
    const four = SIX.slice(0, 4);
    for (const bits of [0, 0b1010]) {
      const ofB = subset(four, bits);
      // Who simulates knows nothing of a but the result: an a that chose only that looks the same.
      const simulated = new Map<string, ReturnType<typeof viewOf>>();
      for (let bitsOfA = 0; bitsOfA < 16; bitsOfA += 1) {
        const ofA = subset(four, bitsOfA);
        const common = andOf(ofA, ofB);
        const expected = simulated.get(`${common}`) ?? viewOf(common, ofB);
        simulated.set(`${common}`, expected);
        expect(viewOf(ofA, ofB)).toEqual(expected);
      }
    }
  });

  it('[EN30] differs where something else is in common', () => {
    const view = viewOf(['one', 'two'], ['one']);
    expect(view).not.toEqual(viewOf(['two'], ['one']));
    expect(view.equal).toContain('tag a would have for one = tag of a');
  });
});

describe('what is kept', () => {
  it('[EN32] holds no key any more once the phone has answered', () => {
    const startA = begin(PLACE_A, SIX, 6, ['one']);
    const { kept } = answerTo(startA, begin(PLACE_B, SIX, 6, ['one']).blind);
    expect(encodeKept(startA.kept)).toContain(startA.kept.key);
    expect(encodeKept(kept)).not.toContain(startA.kept.key);
  });

  it('is read back as it was, and not where it was damaged', () => {
    const { kept } = begin(PLACE_A, SIX, 2, ['one']);
    expect(reloaded(kept)).toEqual(kept);
    const damaged: ReadonlyArray<Partial<Record<keyof StartedGround, unknown>>> = [
      { kind: 'answered' },
      { key: 'short' },
      { slots: [1, 2] },
      { sent: ['A'.repeat(43)] },
      { place: { ...PLACE_A, sitting: 0 } },
      { place: { ...PLACE_A, seat: 'c' } },
    ];
    for (const change of damaged) {
      const text = JSON.stringify({ ...kept, ...change });
      expect(parseKept(text)).toEqual({ ok: false, reason: 'unreadable' });
    }
  });

  it('gives the same answer to the same blind again', () => {
    const startA = begin(PLACE_A, SIX, 3, ['one']);
    const theirs = begin(PLACE_B, SIX, 3, ['one']).blind;
    const first = answerGround(startA.kept, theirs);
    if (!first.ok) throw new Error(first.reason);
    expect(answerGround(reloaded(first.kept), theirs)).toEqual(first);
    expect(answerGround(startA.kept, theirs)).toEqual(first);
  });
});
