import { expect, test } from 'vitest';
import type { RoomScreen } from '../../session/room-screen.ts';
import type { FacilitationScreen } from '../../session/third-chair-screen.ts';
import { noticesOf } from './notices-of.ts';
import { questionOf, type SeatMemory, startMemory } from './seat-memory.ts';

const nothing: FacilitationScreen = {
  name: 'Maya',
  code: null,
  isSeated: true,
  isHosted: false,
  isKeyWrong: false,
  mine: { scope: 'structure', mayExport: false },
  hasAnswered: true,
  scope: 'structure',
  mayExport: false,
  presence: 'here',
  inviteLink: null,
  steer: null,
  holdId: null,
  extra: null,
  line: null,
  offer: null,
  ceiling: null,
};

interface Now {
  seat?: Partial<FacilitationScreen> | null;
  view?: object;
  pending?: readonly { id: string; type: string }[];
  memory?: Partial<SeatMemory>;
}

function screenOf({ seat = {}, view = {}, pending = [] }: Now): RoomScreen {
  return {
    facilitation: seat === null ? null : { ...nothing, ...seat },
    pending,
    view: {
      state: 'drawing',
      activity: 'rounds',
      seat: 'a',
      listener: 'a',
      sitting: 2,
      isIntroduced: true,
      isMineDone: false,
      facilitation: { since: 4 },
      ...view,
    },
  } as unknown as RoomScreen;
}

const kinds = (now: Now): string[] =>
  noticesOf(screenOf(now), { ...startMemory, ...now.memory }).map(({ kind }) => kind);

test('[BR167] nothing stands there while the counsellor does nothing', () => {
  expect(kinds({})).toEqual([]);
  expect(kinds({ seat: null })).toEqual([]);
});

test('[BR167] what was read here is put aside here, and nothing else with it', () => {
  const seat = { line: { id: 'one', text: 'Slowly.' }, ceiling: { id: 'two', depth: 1 } as const };
  expect(kinds({ seat })).toEqual(['line', 'ceiling']);
  expect(kinds({ seat, memory: { putAside: new Set(['one']) } })).toEqual(['ceiling']);
});

test('[BR168] an offered card is the first one only for whoever asks now', () => {
  const seat = { offer: { id: 'one', card: { id: null, text: 'What helps?' } } };
  const firsts = (view: object) =>
    noticesOf(screenOf({ seat, view }), startMemory).map(
      (notice) => 'isFirst' in notice && notice.isFirst,
    );
  expect(firsts({})).toEqual([true]);
  expect(firsts({ listener: 'b' })).toEqual([false]);
  expect(firsts({ state: 'needing' })).toEqual([false]);
  expect(firsts({ activity: 'touch' })).toEqual([false]);
});

test('[BR161] who has not answered is asked once the phones have met, except on the screen that asks', () => {
  const asked = { hasAnswered: false };
  expect(kinds({ seat: asked })).toEqual(['seated']);
  expect(kinds({ seat: asked, view: { isIntroduced: false } })).toEqual([]);
  expect(kinds({ seat: asked, view: { state: 'agreeing' } })).toEqual([]);
  expect(kinds({ seat: asked, view: { state: 'agreeing', isMineDone: true } })).toEqual(['seated']);
  expect(kinds({ seat: { ...asked, isKeyWrong: true } })).toEqual([]);
  const answeredFor = questionOf(screenOf({ seat: asked }));
  expect(kinds({ seat: asked, memory: { answeredFor } })).toEqual([]);
  expect(kinds({ seat: asked, view: { sitting: 3 }, memory: { answeredFor } })).toEqual(['seated']);
});

test('[BR169] a link that was made is told until somebody sits there', () => {
  const inviteLink = 'https://heard.example/j/room#1.f.secret';
  expect(kinds({ seat: { isSeated: false, inviteLink } })).toEqual(['invited']);
  expect(kinds({ seat: { isSeated: false } })).toEqual([]);
  expect(kinds({ seat: null, memory: { hasLeft: true } })).toEqual(['left']);
});

test('[BR270] that nothing is seen any more is said once the no is in the room, and not before', () => {
  const memory = { hasStopped: true };
  const isNo = { mine: { scope: 'none', mayExport: false } as const };
  const pending = [{ id: 'one', type: 'consent' }];
  expect(kinds({ memory, pending })).toEqual([]);
  expect(kinds({ memory })).toEqual([]);
  expect(kinds({ seat: isNo, memory, pending })).toEqual([]);
  expect(kinds({ seat: isNo, memory })).toEqual(['stopped']);
});
