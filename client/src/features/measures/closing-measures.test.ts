import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { measures } from '../../i18n/en/measures.ts';
import { measuresMessages } from '../../i18n/measures-messages.ts';
import { ClosenessScreen } from './closeness-screen.tsx';
import { ClosingMeasures } from './closing-measures.tsx';
import { HowItWas } from './how-it-was.tsx';

beforeAll(async () => {
  await measuresMessages.load('en');
});

const onDone = () => {};

describe('the measures around a sitting', () => {
  it('[JN18] begin with nothing set, and with a way to leave everything out', () => {
    const before = renderToStaticMarkup(createElement(ClosenessScreen, { when: 'before', onDone }));
    expect(before).toContain(measures.before.title);
    expect(before).toContain(`aria-valuetext="${measures.circles.unset}"`);
    expect(before).toContain(measures.before.leaveOut);
    const after = renderToStaticMarkup(createElement(ClosingMeasures, { onDone }));
    expect(after).toContain(measures.after.title);
    expect(after).toContain(measures.after.leaveOut);
    const items = renderToStaticMarkup(createElement(HowItWas, { onDone }));
    expect(items.split(`aria-valuetext="${measures.items.unset}"`)).toHaveLength(4);
    expect(items).not.toContain('checked=""');
    expect(items).toContain(measures.items.leaveOut);
    expect(items).not.toContain(measures.items.done);
  });

  it('have a word for each of the eleven positions, and no two alike', () => {
    expect(measures.circles.positions).toHaveLength(11);
    expect(new Set(measures.circles.positions).size).toBe(11);
  });
});
