// Whoever holds the session: opening a room, being invited, one session, many, a projector, and what is kept.
import type { ReactNode } from 'react';
import { AttendAt } from '../src/app/attend-at.tsx';
import { HostAt, ProjectorAt, RoomsAt, SessionAt } from '../src/app/counsellor-pages.tsx';
import DonePage from '../src/app/done-page.tsx';
import { PageFrame } from '../src/app/page-frame.tsx';
import PracticesPage from '../src/app/practices-page.tsx';
import { BeginLedger } from '../src/features/change/begin-ledger.tsx';
import { LockedLedger } from '../src/features/change/locked-ledger.tsx';
import { OpenLedger } from '../src/features/change/open-ledger.tsx';
import { CHECKS } from '../src/features/facilitate/checklist.tsx';
import { SessionReport } from '../src/features/report/session-report-screen.tsx';
import type { CoupleLedger } from '../src/journal/session-line.ts';
import { formatDone, newPracticePart } from '../src/secrets/practice-link.ts';
import type { FacilitatorScreen, FacilitatorStatus } from '../src/session/facilitator-screen.ts';
import { thisPhone } from '../src/session/phone.ts';
import { setPracticeOn } from '../src/session/practices.ts';
import { bothAllow, facilitatedBy, steers } from './facilitated.ts';
import { NOW } from './fixed-time.ts';
import { inRoom } from './in-room.tsx';
import type { Words } from './languages.ts';
import * as moves from './moves.ts';
import { SPOKEN, WRITTEN } from './moves.ts';
import { openedBy, putChair } from './own-phone.ts';
import { HASH, type Move, play, ROOM } from './play.ts';
import { holdSession, roomNamed, sessionScreenOf } from './session-screen-of.ts';
import * as sitting from './sitting-moves.ts';
import type { Deed, View, Views } from './view.ts';
import type { NameIn } from './views.ts';

const nothing = (): void => {};
const HOUR_MS = 3_600_000;
const WEEK_MS = 7 * 24 * HOUR_MS;
const page = (node: ReactNode, deeds: readonly Deed[] = []): View => ({
  node: <PageFrame>{node}</PageFrame>,
  deeds,
});

const HOSTED: readonly Move[] = [{ by: 'facilitator', does: 'host', setting: SPOKEN }];
const HOSTED_MET: readonly Move[] = [
  ...HOSTED,
  moves.joins('a', 0),
  moves.joins('b', 1),
  moves.introduces,
];
const seen = (scope: 'structure' | 'numbers' | 'words') =>
  facilitatedBy(sitting.secondRevealing(WRITTEN), scope);
const REFLECTING = facilitatedBy(sitting.reflecting(WRITTEN), 'words');

function session(
  name: string,
  played: readonly Move[],
  patch: Partial<FacilitatorScreen> = {},
  deeds: readonly Deed[] = [],
): View {
  return at(
    name,
    { kind: 'open', screen: sessionScreenOf(play(played, NOW, 2_000), patch) },
    deeds,
  );
}

function at(name: string, status: FacilitatorStatus, deeds: readonly Deed[] = []): View {
  return page(<SessionAt room={holdSession(roomNamed(name), status)} />, deeds);
}

const over = (reason: Extract<FacilitatorStatus, { kind: 'over' }>['reason']) => (): View =>
  at(`over-${reason}`, { kind: 'over', reason, screen: null });

/** From what one does on a phone's screen, where the controls are behind a button. */
const controls = ({ facilitate }: Words): Deed => ({ tap: facilitate.steering.title });

const ROOMS: readonly [
  label: string,
  played: readonly Move[],
  patch?: Partial<FacilitatorScreen>,
][] = [
  ['Thursday, half past four', REFLECTING],
  ['Table by the window', seen('numbers')],
  ['Table at the back', facilitatedBy(sitting.choosing(SPOKEN), 'structure')],
  ['Friday at noon', HOSTED_MET],
  ['', HOSTED],
  [
    'The two from abroad',
    [...facilitatedBy(sitting.sharing(WRITTEN), 'words'), { by: 'a', does: 'pause', minutes: 20 }],
    { waitingSince: NOW - 240_000, presence: { a: 'away', b: 'here' } },
  ],
];
async function rooms(): Promise<View> {
  for (const [place, [label, played, patch]] of ROOMS.entries()) {
    const room = roomNamed(`rooms-${place}`);
    const screen = sessionScreenOf(play(played, NOW), { ...patch, label });
    await putChair(room, label, NOW - place * HOUR_MS);
    holdSession(room, { kind: 'open', screen });
  }
  return page(<RoomsAt />);
}

const LEDGER: CoupleLedger = {
  couple: 'Thursday, half past four',
  isOn: true,
  sessions: [4, 6, 7].map((felt, week) => ({
    kind: 'session',
    couple: 'Thursday, half past four',
    session: `${week}`,
    at: NOW - (3 - week) * WEEK_MS,
    people: [
      { seat: 'a', name: 'Robin', felt, guess: felt + 1, circlesBefore: 4, circlesAfter: felt },
      { seat: 'b', name: 'Sam', felt: felt + 1, guess: 7, circlesBefore: null, circlesAfter: null },
    ],
  })),
  totals: [
    {
      kind: 'total',
      couple: 'Thursday, half past four',
      at: NOW,
      name: '',
      label: 'CSI-4',
      value: 14,
    },
  ],
};
const ledger = (entries: readonly CoupleLedger[]): ReactNode => (
  <OpenLedger
    state={{ kind: 'open', entries, unreadable: 0, isOn: true, isKept: true }}
    screen={entries.length === 0 ? null : sessionScreenOf(play(seen('numbers'), NOW))}
    onClose={nothing}
  />
);

async function practised(): Promise<string> {
  const phone = await thisPhone();
  const preset = { by: 'Maya', depth: 2, rounds: 2, minutes: null } as const;
  const wishes = [
    { label: 'Thursday, half past four', cards: { step: 'listen-closely' } },
    { label: 'The two from abroad', cards: { step: 'time-together' } },
  ] as const;
  for (const [place, { label, cards }] of wishes.entries()) {
    const set = NOW - (2 - place) * WEEK_MS;
    await setPracticeOn(phone, { label, preset: { ...preset, cards }, deckTitle: '' }, set);
  }
  return formatDone('', newPracticePart());
}

const report = (scope: 'structure' | 'words', patch: Partial<FacilitatorScreen> = {}): View => {
  const moved: readonly Move[] = [
    ...seen(scope),
    ...(scope === 'words' ? bothAllow('words', true) : []),
  ];
  const screen = sessionScreenOf(play(moved, NOW), patch);
  return page(<SessionReport screen={screen} onClose={nothing} />);
};

const endedFrom: readonly Move[] = [
  moves.does('a', 'end'),
  moves.appreciates('a'),
  moves.appreciates('b'),
  ...moves.both('close'),
];
/** Its link must be the same in every picture. */
const PRACTICE = { id: 'a-practice-for-two---A', secret: HASH };

export const counsellorViews: Views<NameIn<'counsellor'>> = {
  host: () => page(<HostAt />),
  'host-ready': ({ facilitate: { host } }) =>
    page(<HostAt />, [
      ...CHECKS.map((check) => ({ tap: host.checks[check] })),
      { write: 'Maya', into: host.name },
      { write: 'Thursday, half past four', into: host.label },
      { scroll: 'end' },
    ]),
  attend: () => page(<AttendAt room={ROOM} secret={new Uint8Array(32)} />),
  'attend-held': async () => {
    const secret = await putChair(ROOM, 'Thursday, half past four', NOW);
    return page(<AttendAt room={ROOM} secret={secret} />);
  },

  'rooms-none': () => page(<RoomsAt />),
  rooms,
  'session-links': () => session('links', HOSTED),
  'session-before-consent': () => session('before-consent', HOSTED_MET),
  'session-structure': () => session('structure', seen('structure')),
  'session-numbers': () => session('numbers', seen('numbers')),
  'session-words': () => session('words', REFLECTING),
  'session-announced': () => session('announced', [...REFLECTING, steers('swap')]),
  'session-held': () => session('held', [...REFLECTING, steers('hold')]),
  'session-line-down': () => session('line-down', REFLECTING, { line: 'offline' }),
  'session-taken-back': () =>
    session('taken-back', [
      ...REFLECTING,
      { by: 'a', does: 'consent', scope: 'none', mayExport: false },
    ]),
  'session-controls': (words) => session('controls', REFLECTING, {}, [controls(words)]),
  'session-offer': (words) =>
    session('offer', REFLECTING, {}, [controls(words), { tap: words.facilitate.offering.title }]),
  'session-menu': ({ facilitate: { menu } }) =>
    session('menu', REFLECTING, {}, [{ tap: menu.open }]),
  'session-leaving': ({ facilitate: { menu } }) =>
    session('leaving', REFLECTING, {}, [{ tap: menu.open }, { tap: menu.leave }]),
  'session-absent': () => at('absent', { kind: 'absent' }),
  'session-offline': () => at('offline', { kind: 'reaching', line: 'offline' }),
  'session-ended': over('unauthorized'),
  'session-expired': over('expired-room'),
  'session-outdated': over('outdated'),
  projector: () => ({
    node: (
      <ProjectorAt
        room={holdSession(roomNamed('projector'), {
          kind: 'open',
          screen: sessionScreenOf(play(REFLECTING, NOW)),
        })}
      />
    ),
  }),
  'projector-nothing': () => ({
    node: (
      <ProjectorAt
        room={holdSession(roomNamed('projector-nothing'), {
          kind: 'open',
          screen: sessionScreenOf(play(HOSTED_MET, NOW)),
        })}
      />
    ),
  }),

  'report-structure': () => report('structure'),
  'report-words': () => report('words'),
  'report-nothing': () => {
    const screen = sessionScreenOf(play(HOSTED_MET, NOW));
    return page(<SessionReport screen={screen} onClose={nothing} />);
  },
  'change-begin': () => page(<BeginLedger isKept onClose={nothing} />),
  'change-locked': () => page(<LockedLedger onClose={nothing} />),
  'change-empty': () => page(ledger([])),
  'change-open': () => page(ledger([LEDGER])),
  'practices-empty': () => page(<PracticesPage />),
  practices: async () => {
    await practised();
    return page(<PracticesPage />);
  },
  'practice-make': ({ practice }) => page(<PracticesPage />, [{ tap: practice.list.make }]),
  'practice-done-elsewhere': async () => {
    openedBy(await practised());
    return page(<DonePage />);
  },
  'practice-tell-done': ({ closing }) =>
    inRoom('a', [...sitting.secondRevealing(WRITTEN), ...endedFrom], {
      knows: {
        preset: {
          by: 'Maya',
          cards: { step: 'open-up' },
          depth: null,
          rounds: 1,
          minutes: null,
          practice: PRACTICE,
        },
      },
      deeds: [{ tap: closing.tell }],
    }),
};
