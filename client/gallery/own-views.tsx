// What is for one person alone: the check-in, the journal, cards of one's own, and links that carry them.
import MakeLinkPage from '../src/app/make-link-page.tsx';
import { PageFrame } from '../src/app/page-frame.tsx';
import PresetPage from '../src/app/preset-page.tsx';
import SignsPage from '../src/app/signs-page.tsx';
import { BeginJournal } from '../src/features/journal/begin-journal.tsx';
import { LockedJournal } from '../src/features/journal/locked-journal.tsx';
import { OpenJournal } from '../src/features/journal/open-journal.tsx';
import type { JournalEntry } from '../src/journal/entry.ts';
import { formatPreset, type Preset } from '../src/secrets/preset-link.ts';
import { NOW } from './fixed-time.ts';
import { inRoom } from './in-room.tsx';
import { SPOKEN } from './moves.ts';
import { openedBy } from './own-phone.ts';
import * as sitting from './sitting-moves.ts';
import type { Deed, View, Views } from './view.ts';
import type { NameIn } from './views.ts';

const nothing = (): void => {};
const WEEK_MS = 7 * 24 * 3_600_000;

const page = (node: View['node'], deeds: readonly Deed[] = []): View => ({
  node: <PageFrame>{node}</PageFrame>,
  deeds,
});

const ENTRIES: readonly JournalEntry[] = [
  ...[5, 6, 4, 7].map(
    (felt, week): JournalEntry => ({
      kind: 'sitting',
      at: NOW - (5 - week) * WEEK_MS,
      partnerName: 'Sam',
      steps: week % 2 === 0 ? ['open-up'] : ['listen-closely', 'touch'],
      turns: [
        { felt, guess: felt + 1, amListener: false },
        { felt: 8, guess: 7, amListener: true },
      ],
      circlesBefore: felt - 1,
      circlesAfter: felt + 1,
      understood: felt + 1,
      valued: 7,
      caredAbout: 8,
      again: 'yes',
    }),
  ),
  {
    kind: 'signs',
    at: NOW - WEEK_MS / 2,
    values: { misunderstood: 6, lonely: 3, 'less-romance': 5 },
    circles: 6,
  },
];
const openJournal = (entries: readonly JournalEntry[], deeds: readonly Deed[] = []): View =>
  page(
    <OpenJournal
      journal={{ kind: 'open', entries, unreadable: 0, isOn: true, isKept: true }}
      onStart={nothing}
    />,
    deeds,
  );

const OWN_CARDS = `---
title: Our own
step: open-up
language: en
licence: ours
author: Robin
---

## Depth 1
- What made you smile today?
- How was the way home?
- Which song stayed with you?
`;
const BAD_CARDS = OWN_CARDS.replace('step: open-up', 'step: open').replace('## Depth 1', '## Deep');

const PRESET: Preset = {
  by: 'Maya',
  cards: { deck: OWN_CARDS },
  depth: 2,
  rounds: 2,
  minutes: 30,
};
async function preset(
  see: string,
  change: Partial<Preset> = {},
  damage = (link: string) => link,
): Promise<View> {
  const formatted = await formatPreset('', { ...PRESET, ...change });
  openedBy(formatted.ok ? damage(formatted.link) : '/p');
  return page(<PresetPage />, [{ see }]);
}

/** One who feels misunderstood looks for what may help. */
const ANSWERED: readonly Deed[] = [4, 8, 5, 2, 3, 1].map((value) => ({ slideTo: value }));

export const ownViews: Views<NameIn<'own'>> = {
  'signs-closeness': () => page(<SignsPage />),
  'signs-scales': ({ signs }) => page(<SignsPage />, [{ tap: signs.closeness.leaveOut }]),
  'signs-result': ({ signs }) =>
    page(<SignsPage />, [{ tap: signs.closeness.leaveOut }, ...ANSWERED, { tap: signs.see }]),
  'signs-result-help': ({ signs }) =>
    page(<SignsPage />, [{ tap: signs.closeness.leaveOut }, { slideTo: 10 }, { tap: signs.see }]),
  'signs-result-in-room': ({ menu, signs }) =>
    inRoom('a', sitting.choosing(SPOKEN), {
      deeds: [{ tap: menu.open }, { tap: menu.signs }, ...ANSWERED, { tap: signs.see }],
    }),

  'journal-begin': () => page(<BeginJournal isKept />),
  'journal-begin-typed': ({ journal }) =>
    page(<BeginJournal isKept />, [
      { write: 'tea in the rain', into: journal.passphrase.labelNew },
      { write: 'tea in the', into: journal.passphrase.labelAgain },
    ]),
  'journal-locked': () => page(<LockedJournal isOn />),
  'journal-empty': () => openJournal([]),
  'journal-open': () => openJournal(ENTRIES),
  'journal-open-end': () => openJournal(ENTRIES, [{ scroll: 'end' }]),
  'journal-removing': ({ journal }) => openJournal(ENTRIES, [{ tap: journal.manage.remove }]),

  'own-deck-read': ({ menu, ownDeck }) =>
    inRoom('a', sitting.choosing(SPOKEN), {
      deeds: [
        { tap: menu.open },
        { tap: menu.cards },
        { write: OWN_CARDS, into: ownDeck.bring.paste },
        { tap: ownDeck.bring.read },
      ],
    }),
  'own-deck-refused': ({ menu, ownDeck }) =>
    inRoom('a', sitting.choosing(SPOKEN), {
      deeds: [
        { tap: menu.open },
        { tap: menu.cards },
        { write: BAD_CARDS, into: ownDeck.bring.paste },
        { tap: ownDeck.bring.read },
      ],
    }),
  'make-link': () => page(<MakeLinkPage />),
  'preset-own-cards': () => preset('Our own'),
  'preset-step': ({ steps }) =>
    preset(steps.names['listen-closely'], {
      cards: { step: 'listen-closely' },
      depth: null,
      minutes: null,
    }),
  'preset-bad-deck': ({ ownDeck }) =>
    preset(ownDeck.preset.badDeck.title, { cards: { deck: BAD_CARDS } }),
  'preset-cut-off': ({ ownDeck }) =>
    preset(ownDeck.preset.problems['cut-off'].title, {}, (link) => link.slice(0, -40)),
};
