import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { signs } from '../../i18n/en/signs.ts';
import { journalMessages } from '../../i18n/journal-messages.ts';
import { measuresMessages } from '../../i18n/measures-messages.ts';
import { signsMessages } from '../../i18n/signs-messages.ts';
import { SignsInSheet } from './signs-in-sheet.tsx';
import { SignsResult, type SignsResultProps } from './signs-result.tsx';

beforeAll(async () => {
  await Promise.all([
    signsMessages.load('en'),
    measuresMessages.load('en'),
    journalMessages.load('en'),
  ]);
});

const values = { cold: 7, lonely: 2 };
const markup = (props: Partial<SignsResultProps>) =>
  renderToStaticMarkup(createElement(SignsResult, { values, onHelp: () => {}, ...props }));
const onShare = async () => true;

describe('what is shown to the partner', () => {
  it('[JN17] is offered for each answer by itself where a room takes it, and nowhere else', () => {
    const offer = signs.share.show('Sam');
    const offered = markup({ onShare, partnerName: 'Sam' });
    expect(offered.split(offer)).toHaveLength(3);
    expect(offered).toContain(signs.statements.cold);
    expect(offered).not.toContain(signs.statements.unsafe);
    expect(markup({})).not.toContain(signs.statements.cold);
    expect(markup({})).not.toContain(offer);
    expect(markup({ onShare, values: {} })).not.toContain(signs.share.title);
  });
});

describe('the line to Help', () => {
  it('[JN16] stands there for a very strong unease, and names no reason', () => {
    expect(markup({ values: { unsafe: 8 } })).toContain(signs.help.words);
    expect(markup({ values: { unsafe: 7, cold: 10 } })).not.toContain(signs.help.words);
    expect(signs.help.words).not.toMatch(/safe|afraid|danger|uneas|partner/i);
  });
});

it('a sheet begins with the six sentences, all of them open', () => {
  const sheet = renderToStaticMarkup(
    createElement(SignsInSheet, { onDone: () => {}, onHelp: () => {} }),
  );
  for (const sentence of Object.values(signs.statements)) expect(sheet).toContain(sentence);
  expect(sheet.split(`aria-valuetext="${signs.unset}"`)).toHaveLength(7);
});
