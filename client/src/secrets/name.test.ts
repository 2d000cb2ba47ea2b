import { MAX_NAME_CHARACTERS } from '@heard/shared/limits';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanName } from './name.ts';

describe('a name', () => {
  it.each([
    ['Robin', 'Robin'],
    ['  Robin \t Lee\n', 'Robin Lee'],
    ['Ro\u0000b\u001bin\u0085', 'Robin'],
    ['\u202eniboR\u202c', 'niboR'],
    ['Ro\u2066bin\u2069\u200f\u200e\u061c', 'Robin'],
    ['Ro\u200b\ufeff\u2060bin', 'Robin'],
    ['Robin\u2028Lee\u2029', 'RobinLee'],
    ['Ro\ud800bin', 'Robin'],
    ['نگار\u200cنامه', 'نگار\u200cنامه'],
    ['👩\u200d🚀', '👩\u200d🚀'],
    ['José Ñandú', 'José Ñandú'],
    ['\u202e\u0000', ''],
  ])('%j is shown as %j', (name, shown) => {
    expect(cleanName(name)).toBe(shown);
  });

  it('is cut at its limit, never through a character', () => {
    expect(cleanName('x'.repeat(50))).toBe('x'.repeat(MAX_NAME_CHARACTERS));
    expect(cleanName(`x${'🙂'.repeat(30)}`)).toBe(`x${'🙂'.repeat(19)}`);
    expect(cleanName(`${'x'.repeat(39)} y`)).toBe('x'.repeat(39));
  });

  it('stays as it is once clean', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (name) => {
        const clean = cleanName(name);
        expect(clean.length).toBeLessThanOrEqual(MAX_NAME_CHARACTERS);
        expect(cleanName(clean)).toBe(clean);
        expect(clean).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
      }),
      { numRuns: 2_000 },
    );
  });
});
