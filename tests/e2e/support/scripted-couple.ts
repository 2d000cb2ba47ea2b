/** Two partners without screens: the real client in this process, so that many rooms can be played at once. */
import type { StateName } from '@heard/shared/view';
import { parseInvite } from '../../../client/src/secrets/invite-link.ts';
import type { Phone } from '../../../client/src/session/phone.ts';
import type { RoomScreen } from '../../../client/src/session/room-screen.ts';
import { joinRoomOn } from '../../../client/src/session/seat-doors.ts';
import { createSession, type Session } from '../../../client/src/session/session.ts';
import { openMemoryStorage } from '../../../client/src/storage/memory-storage.ts';

interface ScriptedPartner {
  session: Session;
  screen(): RoomScreen;
  /** The first screen, from now on, of which this is so. */
  sees(isSo: (screen: RoomScreen) => boolean): Promise<RoomScreen>;
}

export interface ScriptedCouple {
  a: ScriptedPartner;
  b: ScriptedPartner;
  close(): void;
}

function phoneAt(origin: string): Phone {
  return {
    origin,
    storage: openMemoryStorage(),
    page: {
      isOnline: () => true,
      isVisible: () => true,
      onWake: () => () => {},
      onVisibility: () => () => {},
    },
  };
}

async function seatedBy(origin: string, link: string, name: string): Promise<ScriptedPartner> {
  const url = new URL(link);
  const invite = parseInvite({ room: url.pathname.slice('/j/'.length), fragment: url.hash });
  if (!invite.ok) throw new Error(invite.reason);
  const phone = phoneAt(origin);
  const joined = await joinRoomOn(phone, { ...invite, name });
  if (!joined.ok) throw new Error(joined.problem);
  const session = createSession(phone, joined.room);
  session.start();
  const now = (): RoomScreen | null => {
    const status = session.status();
    return status.kind === 'open' ? status.screen : null;
  };
  return {
    session,
    screen() {
      const screen = now();
      if (screen === null) throw new Error(`no screen: ${session.status().kind}`);
      return screen;
    },
    sees: (isSo) =>
      new Promise((resolve) => {
        let stop = () => {};
        const look = () => {
          const screen = now();
          if (screen === null || !isSo(screen)) return;
          stop();
          resolve(screen);
        };
        stop = session.subscribe(look);
        look();
      }),
  };
}

/** Both seated by a counsellor's two links, introduced, and letting it be seen where they are. */
export async function scriptedCouple(
  origin: string,
  [first, second]: readonly [string, string],
  names: { a: string; b: string },
): Promise<ScriptedCouple> {
  const a = await seatedBy(origin, first, names.a);
  const b = await seatedBy(origin, second, names.b);
  for (const { sees, session } of [a, b]) {
    await sees(({ view, safetyCode }) => view.isIntroduced && safetyCode !== null);
    await session.actions.consent({ scope: 'structure', mayExport: false });
  }
  await a.sees(({ view }) => view.facilitation?.scope === 'structure');
  return {
    a,
    b,
    close() {
      a.session.close();
      b.session.close();
    },
  };
}

type Way = Partial<Record<StateName, (couple: Roles) => Promise<unknown>>>;

interface Roles {
  a: Session['actions'];
  b: Session['actions'];
  listener: Session['actions'];
  speaker: Session['actions'];
}

const ON: Way = {
  agreeing: ({ a, b }) => Promise.all([a.ready(), b.ready()]),
  choosing: ({ a, b }) => Promise.all([a.pick('open-up'), b.pick('open-up')]),
  between: ({ listener }) => listener.begin('open-up'),
  drawing: ({ listener }) => listener.ask({ id: null, text: 'What was good about this week?' }),
  needing: ({ speaker }) => speaker.need('listen'),
  sharing: async ({ speaker }) => {
    await speaker.share('It was a long one.');
    await speaker.handOver();
  },
  reflecting: async ({ listener }) => {
    await listener.reflect('A long one.');
    await listener.handOver();
  },
  checking: ({ speaker }) => speaker.check('got-it'),
  supporting: ({ listener }) => listener.support(null),
  rating: ({ listener, speaker }) => Promise.all([speaker.rate(7), listener.rate(6)]),
  revealing: ({ a, b }) => Promise.all([a.goOn(), b.goOn()]),
};

/** One step on from where the two are now, until both phones show another state or turn. */
export async function goOn({ a, b }: ScriptedCouple): Promise<void> {
  const { view } = a.screen();
  const isAsker = view.listener === 'a';
  const [mine, theirs] = [a.session.actions, b.session.actions];
  const roles = {
    a: mine,
    b: theirs,
    listener: isAsker ? mine : theirs,
    speaker: isAsker ? theirs : mine,
  };
  const isElsewhere = ({ view: next }: RoomScreen): boolean =>
    next.phase !== view.phase && !['settling', 'matching', 'opening'].includes(next.state);
  await ON[view.state]?.(roles);
  await Promise.all([a.sees(isElsewhere), b.sees(isElsewhere)]);
}

export async function playTo(couple: ScriptedCouple, state: StateName): Promise<void> {
  while (couple.a.screen().view.state !== state) await goOn(couple);
}
