// Whatever order a slow line puts them in, no word is read that both had not let be seen.
import { reaches, SCOPES, type Scope, smallerScope } from '@heard/shared/protocol/facilitation';
import { describe, expect, it } from 'vitest';
import { type Read, readCopies } from './support/counsellor.ts';
import { type Deed, interleave, meetPurely, type Played } from './support/interleaving.ts';

/** Of each of the sixteen pairs of yeses; a soak asks for a thousand. */
const INTERLEAVINGS = Number(process.env.HEARD_INTERLEAVINGS ?? 12);
/** What each phone does after its first yes. */
const DEEDS = 7;

const LEVELS: Record<string, Scope> = { add: 'words', measure: 'numbers', consent: 'structure' };

const meeting = meetPurely();

describe('a thousand orders of what two partners say', () => {
  const pairs = SCOPES.flatMap((a) => SCOPES.map((b) => [a, b] as const));
  it.each(pairs)(
    '[EN76] let nothing be read outside what both allowed: %s and %s, and every no after it',
    (a, b) => {
      let inside = 0;
      for (let nth = 0; nth < INTERLEAVINGS; nth += 1) {
        const seed = (Math.random() * 2 ** 32) >>> 0;
        const random = randomBy(seed);
        const deeds = { a: deedsOf('a', a, random), b: deedsOf('b', b, random) };
        const played = interleave(meeting, deeds, random);
        const read = readCopies(meeting.chair, played.sighted);
        expect([seed, outside(played, read)]).toEqual([seed, []]);
        // Nor does the server's disk hold more, for whoever came by it with the counsellor's keys.
        expect([seed, boxesIn(played.entries)]).toEqual([seed, read.length]);
        expect([seed, outsideForLiars(played)]).toEqual([seed, []]);
        expectBothRead(seed, played);
        inside += read.reduce((bytes, { text }) => bytes + Buffer.byteLength(text), 0);
      }
      // Where both began with words there was something to read.
      if (a === 'words' && b === 'words') expect(inside).toBeGreaterThan(0);
    },
    60 * 60_000,
  );
});

function boxesIn(entries: Played['entries']): number {
  return entries.filter((entry) => 'copy' in entry && entry.copy?.box !== undefined).length;
}

/** What was read although not both allowed it, reckoned anew from nothing but the order of the log. */
function outside({ entries }: Played, read: readonly Read[]): Read[] {
  return read.filter(({ seq, kind }) => {
    const said: Record<'a' | 'b', Scope> = { a: 'none', b: 'none' };
    for (const entry of entries.slice(0, seq)) {
      if (entry.type === 'consent' && entry.seat !== 'room' && entry.seat !== 'facilitator') {
        said[entry.seat] = entry.scope;
      }
    }
    return !reaches(smallerScope(said.a, said.b), LEVELS[kind] ?? 'words');
  });
}

/**
 * What a server that gave every copy it ever got to the counsellor could let be read, although its
 * author had not said yes to it, or did not know of the partner's.
 */
function outsideForLiars({ sent }: Played) {
  return sent.filter(({ command, own, partner }) => {
    if (!('copy' in command) || command.copy === undefined) return false;
    return !reaches(smallerScope(own, partner), LEVELS[command.type] ?? 'words');
  });
}

function expectBothRead(seed: number, { entries, readings }: Played): void {
  for (const reading of [readings.a, readings.b]) {
    expect([seed, reading.isTampered]).toEqual([seed, false]);
    const said = entries
      .filter(({ type }) => type === 'add')
      .map(({ id }) => reading.opened.get(id));
    expect([seed, said.filter((found) => found?.kind !== 'text')]).toEqual([seed, []]);
  }
}

/** A first yes, then words and numbers, and in between at least one change of mind. */
function deedsOf(seat: string, first: Scope, random: () => number): Deed[] {
  const pick = (count: number) => Math.floor(random() * count);
  const turn = pick(DEEDS);
  const deeds = Array.from({ length: DEEDS }, (_, index): Deed => {
    if (index === turn || pick(6) === 0) {
      return { kind: 'consent', scope: SCOPES[pick(SCOPES.length)] ?? 'none' };
    }
    if (pick(5) === 0) return { kind: 'measure' };
    return { kind: 'add', text: `canary ${seat} ${index} ${first}` };
  });
  return [{ kind: 'consent', scope: first }, ...deeds];
}

/** Mulberry32: enough to find an order again by its seed. */
function randomBy(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
