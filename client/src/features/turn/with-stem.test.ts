import { describe, expect, it } from 'vitest';
import { withStem } from './with-stem.ts';

describe('withStem', () => {
  it('begins an empty text, ready to be gone on with', () => {
    expect(withStem('', 'What I heard is …')).toBe('What I heard is ');
    expect(withStem('  \n', 'It sounds like …')).toBe('It sounds like ');
  });

  it('goes on after a finished sentence', () => {
    expect(withStem('You were tired. ', 'It sounds like …')).toBe(
      'You were tired. It sounds like ',
    );
  });

  it('keeps unfinished words whole, on their own line', () => {
    expect(withStem('You were tir', 'It sounds like …')).toBe('You were tir\nIt sounds like ');
  });
});
