// The start, the second phone's way in, and every page that says why a room cannot be shown.
import type { RoomId } from '@heard/shared/ids';
import { BrokenScreen } from '../src/app/broken-screen.tsx';
import HelpPage from '../src/app/help-page.tsx';
import { JoinPage } from '../src/app/join-page.tsx';
import { NoSuchPage } from '../src/app/no-such-page.tsx';
import { PageFrame } from '../src/app/page-frame.tsx';
import PrivacyPage from '../src/app/privacy-page.tsx';
import { StartPage } from '../src/app/start-page.tsx';
import { DoorProblemScreen } from '../src/features/join/door-problem-screen.tsx';
import { InvitationScreen } from '../src/features/join/invitation-screen.tsx';
import { RoomStatusScreen } from '../src/features/room-frame/room-status-screen.tsx';
import { formatInvite } from '../src/secrets/invite-link.ts';
import type { DoorProblem, Invitation, RoomStatus } from '../src/session/room-screen.ts';
import { NOW } from './fixed-time.ts';
import { openedBy, putRoom } from './own-phone.ts';
import { ROOM } from './play.ts';
import type { Deed, View, Views } from './view.ts';
import type { NameIn } from './views.ts';

const nothing = (): void => {};
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const LINK = formatInvite({ origin: '', room: ROOM, secret: new Uint8Array(32) });

const start = (deeds: readonly Deed[] = []): View => ({
  node: (
    <PageFrame>
      <StartPage />
    </PageFrame>
  ),
  deeds,
});

async function startBack(deeds: readonly Deed[] = []): Promise<View> {
  const rooms = [
    { room: ROOM, partner: 'Sam', usedAt: NOW - 2 * HOUR_MS },
    { room: 'another-of-the-roomsQA' as RoomId, partner: null, usedAt: NOW - DAY_MS },
    { room: 'one-more-of-the-roomsA' as RoomId, partner: '', usedAt: NOW - 9 * DAY_MS },
  ];
  for (const room of rooms) await putRoom(room);
  localStorage.setItem('heard.own-name', 'Robin');
  return start(deeds);
}

const invitation = (
  invited: Partial<Extract<Invitation, { ok: true }>>,
  problem: DoorProblem | null = null,
  deeds: readonly Deed[] = [],
): View => ({
  node: (
    <PageFrame>
      <InvitationScreen
        invitation={{
          ok: true,
          by: 'partner',
          name: 'Robin',
          setting: { where: 'together', how: 'spoken' },
          ...invited,
        }}
        name=""
        onName={nothing}
        onTake={async () => (problem === null ? { ok: true, room: ROOM } : { ok: false, problem })}
        onSeated={nothing}
        onStart={nothing}
      />
    </PageFrame>
  ),
  deeds,
});

/** The page an address leads to that was opened by a link. */
const joined = (address: string): View => {
  openedBy(address);
  return {
    node: (
      <PageFrame>
        <JoinPage />
      </PageFrame>
    ),
  };
};

const problem = (of: DoorProblem) => (): View => ({
  node: (
    <PageFrame>
      <DoorProblemScreen problem={of} isLooking={false} onTryAgain={nothing} onStart={nothing} />
    </PageFrame>
  ),
});

const status = (of: Exclude<RoomStatus, { kind: 'open' }>) => (): View => ({
  node: (
    <PageFrame>
      <RoomStatusScreen status={of} onReconnect={nothing} onReload={nothing} onStart={nothing} />
    </PageFrame>
  ),
});
type Over = Extract<RoomStatus, { kind: 'over' }>['reason'];
const over = (reason: Over) => status({ kind: 'over', reason, screen: null });

export const doorViews: Views<NameIn<'doors'>> = {
  start: () => start(),
  'start-offline': ({ start: words }) => start([{ tap: words.apart }]),
  'start-back': () => startBack(),
  'start-forgetting': ({ start: words }) => startBack([{ tap: words.forgetLabel('Sam') }]),
  'page-menu': ({ menu }) => start([{ tap: menu.open }]),
  help: () => ({ node: <PageFrame>{<HelpPage />}</PageFrame> }),
  privacy: () => ({ node: <PageFrame>{<PrivacyPage />}</PageFrame> }),
  'no-such-page': () => ({ node: <PageFrame>{<NoSuchPage />}</PageFrame> }),
  broken: () => ({ node: <BrokenScreen /> }),

  join: () => invitation({}),
  'join-apart': () => invitation({ name: '', setting: { where: 'apart', how: 'written' } }),
  'join-hosted': () => invitation({ by: 'facilitator', name: 'Maya' }),
  'join-offline': ({ join }) => invitation({}, 'offline', [{ tap: join.take }]),
  'join-cut-off': () => joined(`${LINK}`.slice(0, -8)),
  'join-damaged': () => joined(`${LINK.slice(0, -8)}00000000`),
  'join-other-version': () => joined(LINK.replace('#1.', '#9.')),
  'join-missing': () => joined(LINK.replace(/#.*/, '')),
  'join-own-link': async () => {
    await putRoom({ room: ROOM, partner: null, usedAt: NOW });
    return joined(LINK);
  },
  'join-seated': async () => {
    await putRoom({ room: ROOM, partner: 'Robin', usedAt: NOW, seat: 'b' });
    return joined(LINK);
  },

  'door-offline': problem('offline'),
  'door-unreadable': problem('unreadable-invitation'),
  'door-other-counsellor': problem('other-facilitator'),
  'door-other-seat': problem('other-seat-held'),
  'door-wrong-proof': problem('wrong-proof'),
  'door-unknown-room': problem('unknown-room'),
  'door-expired-room': problem('expired-room'),
  'door-seat-taken': problem('seat-taken'),
  'door-closed': problem('phase-over'),
  'door-too-fast': problem('too-fast'),
  'door-busy': problem('busy'),
  'door-outdated': problem('outdated'),
  'door-foreign-origin': problem('foreign-origin'),
  'door-malformed': problem('malformed'),

  'room-loading': status({ kind: 'loading' }),
  'room-absent': status({ kind: 'absent' }),
  'room-reaching': status({ kind: 'reaching', line: 'connecting' }),
  'room-offline': status({ kind: 'reaching', line: 'offline' }),
  'room-expired': over('expired-room'),
  'room-unknown': over('unknown-room'),
  'room-unauthorized': over('unauthorized'),
  'room-ahead': over('ahead'),
  'room-outdated': over('outdated'),
};
