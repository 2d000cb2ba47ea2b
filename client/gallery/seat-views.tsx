// The counsellor's seat on a partner's phone: the invitation, the consent, its line, and what is done from it.

import type { FacilitationScreen } from '../src/session/third-chair-screen.ts';
import { attends, facilitatedBy, facilitatedScreen, invites, steers } from './facilitated.ts';
import { NOW } from './fixed-time.ts';
import { showRoom } from './in-room.tsx';
import * as moves from './moves.ts';
import { SPOKEN, WRITTEN } from './moves.ts';
import { type Move, play } from './play.ts';
import { HAND } from './said.ts';
import * as sitting from './sitting-moves.ts';
import type { Deed, View, Views } from './view.ts';
import type { NameIn } from './views.ts';

const MET: readonly Move[] = [...sitting.met(SPOKEN), invites(), attends];
const SHARING = facilitatedBy(sitting.sharing(WRITTEN), 'words');
const UNSEEN = facilitatedBy(sitting.drawing(WRITTEN), 'none');
const DRAWING = facilitatedBy(sitting.drawing(WRITTEN), 'numbers');

function seated(
  seat: 'a' | 'b',
  played: readonly Move[],
  knows: Partial<FacilitationScreen> = {},
  deeds: readonly Deed[] = [],
  agoMs?: number,
): View {
  const at = play(played, NOW, agoMs);
  return showRoom(facilitatedScreen(at, seat, knows, { hand: handIn(played) }), {}, deeds);
}

const handIn = (played: readonly Move[]) => (played === DRAWING || played === UNSEEN ? HAND : null);
const isWaiting: readonly Move[] = [
  { by: 'facilitator', does: 'host', setting: SPOKEN },
  moves.joins('a', 0),
];

export const seatViews: Views<NameIn<'seat'>> = {
  'seat-waiting-hosted': () => seated('a', isWaiting, { isHosted: true }),
  'seat-invited': () => seated('a', [...sitting.choosing(SPOKEN), invites()]),
  'seat-invited-sheet': ({ menu }) =>
    seated('a', [...sitting.choosing(SPOKEN), invites()], {}, [
      { tap: menu.open },
      { tap: menu.inviteCounsellor },
    ]),
  'seat-consent': () => seated('b', MET),
  'seat-consent-words': ({ facilitation }) =>
    seated('b', MET, {}, [{ tap: facilitation.consent.levels.words.title }]),
  'seat-key-wrong': () => seated('b', MET, { isKeyWrong: true }),
  'seat-came-late': () => seated('a', [...sitting.sharing(WRITTEN), invites(), attends]),
  'seat-nothing-seen': () => seated('a', UNSEEN),
  'seat-structure': () => seated('a', facilitatedBy(sitting.rating(SPOKEN), 'structure')),
  'seat-words': () => seated('b', SHARING),
  'seat-away': () => seated('b', SHARING, { presence: 'away' }),
  'seat-sheet': ({ menu }) => seated('b', SHARING, {}, [{ tap: menu.open }, { tap: menu.seat }]),
  'seat-sheet-ending': ({ menu, facilitation }) =>
    seated('b', SHARING, {}, [
      { tap: menu.open },
      { tap: menu.seat },
      { tap: facilitation.seat.end },
      { scroll: 'end' },
    ]),
  'seat-stopped': ({ facilitation }) => seated('b', SHARING, {}, [{ tap: facilitation.bar.stop }]),
  'seat-announced': () => seated('b', [...SHARING, steers('swap')], {}, [], 2_000),
  'seat-held': () => seated('b', [...SHARING, steers('hold')]),
  'seat-held-over': () => seated('b', [...SHARING, steers('hold'), { by: 'room', does: 'expire' }]),
  'seat-line': () =>
    seated('b', SHARING, { line: { id: 'line', text: 'Slow down. You have time.' } }),
  'seat-extra': () => seated('b', SHARING, { extra: { id: 'extra', minutes: 5 } }),
  'seat-offer': () =>
    seated('a', DRAWING, {
      offer: {
        id: 'offer',
        card: { id: null, text: 'What would you like to be asked more often?' },
      },
    }),
  'seat-offer-other': () =>
    seated('b', DRAWING, {
      offer: {
        id: 'offer',
        card: { id: null, text: 'What would you like to be asked more often?' },
      },
    }),
  'seat-ceiling': () => seated('a', DRAWING, { ceiling: { id: 'ceiling', depth: 1 } }),
};
