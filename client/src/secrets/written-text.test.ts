import { MAX_TEXT_BYTES, MAX_TEXT_CHARACTERS } from '@heard/shared/limits';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newCommandId, newRoomId, newSecret } from './random.ts';
import { sealRecord } from './record.ts';
import { encodeCard, encodePiece } from './words.ts';
import { textProblem } from './written-text.ts';

describe('a written text', () => {
  it.each([
    ['', 'empty'],
    [' \n\t ', 'empty'],
    ['x', null],
    ['x'.repeat(MAX_TEXT_CHARACTERS), null],
    ['x'.repeat(MAX_TEXT_CHARACTERS + 1), 'too-long'],
    ['"'.repeat(MAX_TEXT_CHARACTERS), null],
    [`x${'\n'.repeat(MAX_TEXT_CHARACTERS - 1)}`, null],
    ['語'.repeat(Math.floor(MAX_TEXT_BYTES / 3)), null],
    ['語'.repeat(Math.floor(MAX_TEXT_BYTES / 3) + 1), 'too-long'],
    [`${'"'.repeat(4_000)}${'語'.repeat(4_000)}`, 'too-long'],
    ['\u0001'.repeat(MAX_TEXT_CHARACTERS), 'too-long'],
  ])('case %#', (text, problem) => {
    expect(textProblem(text)).toBe(problem);
  });

  it('without a problem can always be sealed', () => {
    const context = {
      room: newRoomId(),
      epoch: 1,
      key: newSecret(),
      seat: 'a',
      kind: 'share',
      phase: 1,
      id: newCommandId(),
      seen: 1,
      prevHash: newSecret(),
    } as const;
    const unit = fc.constantFrom('x', '"', '\n', 'é', '語', '🙂', '\u0001', '\\');
    fc.assert(
      fc.property(unit, unit, fc.nat(8_000), fc.nat(8_000), (left, right, first, second) => {
        const text = left.repeat(first) + right.repeat(second);
        fc.pre(textProblem(text) === null);
        expect(sealRecord(context, encodePiece({ text })).ok).toBe(true);
        expect(sealRecord(context, encodeCard({ id: 'x'.repeat(64), text })).ok).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
