import { expect, test } from 'vitest';
import { facilitation } from '../../i18n/en/facilitation.ts';
import { measures } from '../../i18n/en/measures.ts';
import { measureAfter } from './measure-after.ts';
import { measureLines } from './measure-lines.ts';

const words = { share: facilitation.share, measures };
const none = { circlesAfter: null, understood: null, valued: null, caredAbout: null };

test('[BR170] there is nothing to share where nothing was answered', () => {
  expect(measureAfter(none)).toBeNull();
});

test('[BR170] what is shown is exactly what would be shared', () => {
  const measure = measureAfter({ ...none, circlesAfter: 10, valued: 0 });
  expect(measure).toEqual({
    when: 'after',
    circles: 11,
    understood: null,
    valued: 0,
    caredAbout: null,
  });
  expect(measure && measureLines(measure, words)).toEqual([
    facilitation.share.circles('As one'),
    facilitation.share.item(measures.items.valued, 0),
  ]);
});
