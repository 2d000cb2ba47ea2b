import type { Scope } from '@heard/shared/protocol/facilitation';
import { expect, test } from 'vitest';
import type { LineStatus, RoomScreen } from '../../session/room-screen.ts';
import { stopOf } from './stop-of.ts';

interface Now {
  mine?: Scope;
  holds?: Scope;
  sent?: readonly Scope[];
  line?: LineStatus;
}

const offered = ({ mine = 'none', holds = 'none', sent = [], line = 'live' }: Now) =>
  stopOf({
    facilitation: { mine: { scope: mine, mayExport: false }, scope: holds },
    pending: sent.map((scope, place) => ({ id: `${place}`, type: 'consent', text: null, scope })),
    line,
  } as unknown as RoomScreen);

test('[BR162] what may be seen can be stopped, and a yes taken back that holds nothing yet', () => {
  expect(offered({})).toBeNull();
  expect(offered({ mine: 'words' })).toBe('takeBack');
  expect(offered({ mine: 'words', holds: 'structure' })).toBe('stop');
});

test('[BR270] a yes that is on its way can be taken back, and only a no is said to stop it', () => {
  expect(offered({ sent: ['words'], line: 'retrying' })).toBe('takeBack');
  expect(offered({ mine: 'structure', holds: 'structure', sent: ['words'] })).toBe('stop');
  expect(offered({ mine: 'words', holds: 'words', sent: ['none'] })).toBe('stopping');
  const isDown = { line: 'retrying' } as const;
  expect(offered({ mine: 'words', holds: 'words', sent: ['none'], ...isDown })).toBe(
    'stoppingLater',
  );
  expect(offered({ sent: ['words', 'none'], ...isDown })).toBe('stoppingLater');
  expect(offered({ sent: ['none', 'words'], ...isDown })).toBe('takeBack');
});
