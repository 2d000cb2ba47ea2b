import { expect, test } from 'vitest';
import { asChosen, withScope } from './chosen.ts';

test('[BR161] nothing is chosen before somebody chooses it, whatever the server knows of', () => {
  expect(asChosen(null, false)).toEqual({ scope: null, mayExport: false });
  expect(asChosen({ scope: 'none', mayExport: false }, false)).toEqual({
    scope: null,
    mayExport: false,
  });
});

test('[BR161] what was said stands there when it is looked at again', () => {
  expect(asChosen({ scope: 'none', mayExport: false }, true).scope).toBe('none');
  expect(asChosen({ scope: 'words', mayExport: true }, true)).toEqual({
    scope: 'words',
    mayExport: true,
  });
});

test('[BR161] the second yes is never taken along to another level', () => {
  expect(withScope('words').mayExport).toBe(false);
});
