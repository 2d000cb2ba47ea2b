import { expect, test } from 'vitest';
import type { AskedCard, RoomScreen } from '../session/room-screen.ts';
import { offerHere } from './offer-here.ts';

const offered = (card: Partial<AskedCard>, activity: string, state = 'drawing'): boolean =>
  offerHere({
    facilitation: { offer: { id: 'one', card: { id: null, text: 'What helps?', ...card } } },
    view: { activity, state },
  } as unknown as Pick<RoomScreen, 'facilitation' | 'view'>) !== null;

test('[BR168] a card lies in the hand only where it fits what is being chosen', () => {
  expect(offered({}, 'rounds')).toBe(true);
  expect(offered({}, 'shoes')).toBe(true);
  expect(offered({}, 'task')).toBe(true);
  expect(offered({}, 'touch')).toBe(false);
  expect(offered({ isHold: false }, 'touch')).toBe(true);
  expect(offered({ isHold: true }, 'rounds')).toBe(false);
  expect(offered({ task: 'draw' }, 'rounds')).toBe(false);
  expect(offered({ task: 'draw' }, 'task')).toBe(true);
  expect(offered({ topic: 'Sleep' }, 'task')).toBe(false);
  expect(offered({}, 'rounds', 'needing')).toBe(false);
});

test('[BR168] nothing lies there where nothing is offered', () => {
  const view = { state: 'drawing', activity: 'rounds' };
  const none = { facilitation: null, view } as unknown as RoomScreen;
  expect(offerHere(none)).toBeNull();
});
