/** A partner whose phone was changed, or who sends what no phone sends. */
import { ristretto255 } from '@noble/curves/ed25519.js';
import { describe, expect, it } from 'vitest';
import { answerGround, commonOf, type StartedGround, startGround } from './common-ground.ts';
import { bytesOf, toBase64Url } from './encoding.ts';
import {
  elementPoint,
  exponentOf,
  type GroundPlace,
  type GroundPoint,
  lower,
  raise,
  tagOf,
} from './ground-points.ts';
import {
  type Blind,
  blindText,
  type Match,
  matchText,
  parseBlind,
  parseMatch,
} from './ground-texts.ts';
import { newRoomId, newToken } from './random.ts';

const CAP = 4;
const UNIVERSE = ['one', 'two', 'three', 'four', 'five', 'six'];
const PLACE_A: GroundPlace = { room: newRoomId(), sitting: 1, purpose: 'topics', seat: 'a' };
const PLACE_B: GroundPlace = { ...PLACE_A, seat: 'b' };
const UNREADABLE = { ok: false, reason: 'unreadable' };
const MISMATCH = { ok: false, reason: 'mismatch' };
const NOTHING = { ok: true, common: [] };

function begin(place: GroundPlace, choices: string[]): { kept: StartedGround; blind: Blind } {
  const started = startGround(place, UNIVERSE, CAP, choices);
  if (!started.ok) throw new Error(started.reason);
  const blind = parseBlind(started.text, CAP);
  if (!blind.ok) throw new Error(blind.reason);
  return { kept: started.kept, blind: blind.value };
}

function answerTo(own: StartedGround, theirs: Blind) {
  const answered = answerGround(own, theirs);
  if (!answered.ok) throw new Error(answered.reason);
  const match = parseMatch(answered.text, CAP);
  if (!match.ok) throw new Error(match.reason);
  return { kept: answered.kept, match: match.value };
}

function plain(element: string): GroundPoint {
  return elementPoint(PLACE_A, element);
}

/** What a changed phone can make of points it knows. */
function combined(one: GroundPoint, kind: 'add' | 'subtract', other: GroundPoint): GroundPoint {
  const [first, second] = [one, other].map((point) => ristretto255.Point.fromBytes(bytesOf(point)));
  if (first === undefined || second === undefined) throw new Error('no points');
  return toBase64Url(first[kind](second).toBytes()) as GroundPoint;
}

function joined(items: readonly string[]): string {
  return toBase64Url(Buffer.concat(items.map((item) => Buffer.from(item, 'base64url'))));
}

describe('foreign text', () => {
  const { blind } = begin(PLACE_B, ['one']);
  const { points } = blind;
  const [first = plain('one')] = points;
  const [whole, tags] = [joined(points), joined(blind.tags)];
  const identity = 'A'.repeat(43);
  const notCanonical = Buffer.from(`ed${'ff'.repeat(30)}7f`, 'hex').toString('base64url');
  const notPoints = [
    `${whole}=`,
    ` ${whole.slice(1)}`,
    joined(points.slice(1)),
    joined([...points, plain('two')]),
    joined([...points.slice(1), identity]),
    joined([...points.slice(1), notCanonical]),
    joined([first, first, ...points.slice(2)]),
  ];

  it('is read where it is an honest one', () => {
    expect(parseBlind(blindText(blind), CAP)).toEqual({ ok: true, value: blind });
    expect(parseMatch(matchText(points), CAP)).toEqual({ ok: true, value: points });
  });

  it.each([
    '',
    'null',
    '[]',
    '{}',
    '['.repeat(20_000),
    '{"__proto__":{"points":"","tags":""}}',
    JSON.stringify({ points: 7, tags }),
    JSON.stringify({ points, tags: blind.tags }),
    JSON.stringify({ points: whole }),
    JSON.stringify({ points: whole, tags, more: 1 }),
    ...notPoints.map((text) => JSON.stringify({ points: text, tags })),
    JSON.stringify({ points: whole, tags: joined(blind.tags.slice(1)) }),
    JSON.stringify({ points: whole, tags: joined([...blind.tags, newToken()]) }),
    JSON.stringify({
      points: whole,
      tags: joined([...blind.tags.slice(0, 3), blind.tags[0] ?? '']),
    }),
  ])('[EN31] is no blind: %s', (text) => {
    expect(parseBlind(text, CAP)).toEqual(UNREADABLE);
  });

  it.each([
    '',
    'null',
    '{}',
    JSON.stringify({ points: 7 }),
    JSON.stringify({ points }),
    JSON.stringify({ points: whole, more: 1 }),
    ...notPoints.map((text) => JSON.stringify({ points: text })),
  ])('[EN31] is no match: %s', (text) => {
    expect(parseMatch(text, CAP)).toEqual(UNREADABLE);
  });
});

describe('points', () => {
  it('[EN31] that come back are not answered, all or one of them', () => {
    const a = begin(PLACE_A, ['one', 'two']);
    const { points, tags } = begin(PLACE_B, ['one']).blind;
    for (const returned of [
      a.blind.points,
      a.blind.points.toReversed(),
      [...points.slice(1), ...a.blind.points.slice(0, 1)],
    ]) {
      expect(answerGround(a.kept, { points: returned, tags })).toEqual(MISMATCH);
    }
  });

  it('[EN31] of another count than was sent are not answered', () => {
    const { kept } = begin(PLACE_A, ['one']);
    const { points, tags } = begin(PLACE_B, ['one']).blind;
    expect(answerGround(kept, { points: points.slice(1), tags })).toEqual(MISMATCH);
    expect(answerGround(kept, { points: [...points, plain('one')], tags })).toEqual(MISMATCH);
    expect(answerGround(kept, { points, tags: tags.slice(1) })).toEqual(MISMATCH);
    expect(answerGround(kept, { points: [], tags: [] })).toEqual(MISMATCH);
  });

  it('[EN32] are answered once: a second list is not, nor the first in another order', () => {
    const { blind } = begin(PLACE_B, ['one']);
    const { kept } = answerTo(begin(PLACE_A, ['one']).kept, blind);
    for (const second of [
      begin(PLACE_B, ['two']).blind,
      { ...blind, points: blind.points.toReversed() },
      { ...blind, tags: begin(PLACE_B, ['two']).blind.tags },
    ]) {
      expect(answerGround(kept, second)).toEqual(MISMATCH);
    }
  });
});

/** Whether a's tags tell that it chose `element`, to a phone that has this point of a's key. */
function isTold(a: Blind, element: string, raised: GroundPoint): boolean {
  return a.tags.includes(tagOf(PLACE_A, 'a', element, raised));
}

describe('points of the partner’s own making', () => {
  it('[EN32] answer for no more elements than there are points, however they are combined', () => {
    const a = begin(PLACE_A, ['one', 'two', 'three', 'four']);
    const [oneTwo, twoThree, three, four] = [
      combined(plain('one'), 'add', plain('two')),
      combined(plain('two'), 'add', plain('three')),
      plain('three'),
      combined(plain('four'), 'add', plain('five')),
    ];
    const asked = { ...begin(PLACE_B, []).blind, points: [oneTwo, twoThree, three, four] };
    const [toOneTwo, toTwoThree, toThree, toFour] = answerTo(a.kept, asked).match;
    if (!(toOneTwo && toTwoThree && toThree && toFour)) throw new Error('no answer');
    // Three points for three elements: what the sums hold falls out, and each is one element's.
    const toTwo = combined(toTwoThree, 'subtract', toThree);
    const toOne = combined(toOneTwo, 'subtract', toTwo);
    expect([isTold(a.blind, 'one', toOne), isTold(a.blind, 'two', toTwo)]).toEqual([true, true]);
    expect(isTold(a.blind, 'three', toThree)).toBe(true);
    // One point for two elements: whatever is done with it, it is neither's.
    const known = [toOne, toTwo, toThree, toFour];
    const tried = known.flatMap((one) => [
      one,
      ...known
        .filter((other) => other !== one)
        .flatMap((other) => [combined(one, 'add', other), combined(one, 'subtract', other)]),
    ]);
    expect(tried.filter((point) => isTold(a.blind, 'four', point))).toEqual([]);
  });

  it('[EN32] that are this phone’s under another exponent tell nothing', () => {
    const choices = UNIVERSE.slice(0, CAP);
    const a = begin(PLACE_A, choices);
    const exponent = exponentOf(newToken(), 0);
    const points = a.blind.points.map((point) => raise(point, exponent));
    const { match } = answerTo(a.kept, { ...begin(PLACE_B, []).blind, points });
    const known = [...match, ...match.map((point) => lower(point, exponent)), ...a.blind.points];
    for (const choice of choices) {
      expect(known.filter((point) => isTold(a.blind, choice, point))).toEqual([]);
    }
  });
});

/** What phone a makes of a changed answer to its choices, where b chose one and two. */
function seenBy(choices: string[], answering: (a: Blind, honest: Match) => Match) {
  const [a, b] = [begin(PLACE_A, choices), begin(PLACE_B, ['one', 'two'])];
  const { kept } = answerTo(a.kept, b.blind);
  return commonOf(kept, answering(a.blind, answerTo(b.kept, a.blind).match));
}

function ordersOf(places: readonly number[]): ReadonlyArray<readonly number[]> {
  if (places.length === 0) return [[]];
  return places.flatMap((first) =>
    ordersOf(places.filter((place) => place !== first)).map((rest) => [first, ...rest]),
  );
}

describe('a changed answer', () => {
  it('[EN33] made with another key, of other points or of an earlier round is nothing in common', () => {
    const another = exponentOf(newToken(), 0);
    const early = answerTo(begin(PLACE_B, ['one']).kept, begin(PLACE_A, ['one']).blind).match;
    for (const choices of [[], ['one'], ['one', 'two'], ['three'], UNIVERSE.slice(0, CAP)]) {
      const raised = seenBy(choices, ({ points }) => points.map((point) => raise(point, another)));
      expect(raised).toEqual(NOTHING);
      expect(seenBy(choices, () => UNIVERSE.slice(0, CAP).map(plain))).toEqual(NOTHING);
      expect(seenBy(choices, () => early)).toEqual(NOTHING);
    }
  });

  it('[EN33] that is this phone’s own points or answer, in part or in whole, is a mismatch', () => {
    const [a, b] = [begin(PLACE_A, ['one']), begin(PLACE_B, ['one'])];
    const { kept, match } = answerTo(a.kept, b.blind);
    const theirs = answerTo(b.kept, a.blind).match;
    for (const changed of [
      match,
      a.blind.points,
      [...theirs.slice(1), ...match.slice(0, 1)],
      [...a.blind.points.slice(0, 1), ...theirs.slice(1)],
      theirs.slice(1),
      [...theirs, plain('one')],
    ]) {
      expect(commonOf(kept, changed)).toEqual(MISMATCH);
    }
    expect(commonOf(kept, theirs)).toEqual({ ok: true, common: ['one'] });
  });

  it('[EN33] hides what is in common at most, and brings no refusal whatever was chosen', () => {
    for (const choices of [[], ['one'], ['one', 'three', 'four'], UNIVERSE.slice(0, CAP)]) {
      const [a, b] = [begin(PLACE_A, choices), begin(PLACE_B, ['one', 'two'])];
      const { kept } = answerTo(a.kept, b.blind);
      const { match } = answerTo(b.kept, a.blind);
      const common = choices.filter((choice) => ['one', 'two'].includes(choice));
      for (const order of ordersOf([0, 1, 2, 3])) {
        const found = commonOf(
          kept,
          order.flatMap((at) => match.slice(at, at + 1)),
        );
        if (!found.ok) throw new Error(found.reason);
        expect(common).toEqual(expect.arrayContaining([...found.common]));
      }
    }
  });

  it('[EN33] with many keys for one element shows no other element', () => {
    const a = begin(PLACE_A, ['one', 'two', 'three']);
    const keys = Array.from({ length: CAP }, () => exponentOf(newToken(), 0));
    const tags = keys.map((key) => tagOf(PLACE_B, 'b', 'one', raise(plain('one'), key)));
    const { kept } = answerTo(a.kept, { ...begin(PLACE_B, []).blind, tags });
    for (const order of ordersOf([0, 1, 2, 3])) {
      const match = a.blind.points.map((point, at) => raise(point, keys[order[at] ?? 0] ?? 1n));
      expect(commonOf(kept, match)).toEqual({ ok: true, common: ['one'] });
    }
  });

  it('[EN33] made with this phone’s own tags and key is nothing in common', () => {
    const a = begin(PLACE_A, ['one', 'two']);
    // Its points under another exponent, so that they are not known again; its tags as they are.
    const exponent = exponentOf(newToken(), 0);
    const points = a.blind.points.map((point) => raise(point, exponent));
    const { kept, match } = answerTo(a.kept, { points, tags: a.blind.tags });
    const reflected = match.map((point) => lower(point, exponent));
    expect(commonOf(kept, reflected)).toEqual(NOTHING);
  });
});

describe('a blind of an earlier round', () => {
  it('[EN33] finds nothing, whoever sends it again', () => {
    const early = [PLACE_A, PLACE_B].map((place) =>
      begin({ ...place, sitting: 7 }, ['one', 'two']),
    );
    for (const { blind } of early) {
      const [a, b] = [begin(PLACE_A, ['one', 'two']), begin(PLACE_B, ['one', 'two'])];
      const { kept, match } = answerTo(a.kept, blind);
      expect(commonOf(kept, answerTo(b.kept, a.blind).match)).toEqual(NOTHING);
      for (const point of match) expect(isTold(a.blind, 'one', point)).toBe(false);
    }
  });
});
