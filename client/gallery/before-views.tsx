// From an open invitation to what the two play next.
import type { RoomScreen } from '../src/session/room-screen.ts';
import { inRoom } from './in-room.tsx';
import * as moves from './moves.ts';
import { SPOKEN, WRITTEN } from './moves.ts';
import { BOTH_WANT } from './screen-of.ts';
import * as sitting from './sitting-moves.ts';
import type { Views } from './view.ts';
import type { NameIn } from './views.ts';

const PRESET: RoomScreen['preset'] = {
  by: 'Maya',
  cards: { step: 'listen-closely' },
  depth: 2,
  rounds: 1,
  minutes: null,
};
const told: Partial<RoomScreen> = {
  toldSigns: [
    { sign: 'lonely', value: 4 },
    { sign: 'misunderstood', value: 7 },
  ],
};

export const beforeViews: Views<NameIn<'before'>> = {
  'invite-together': () => inRoom('a', sitting.opened(SPOKEN)),
  'invite-apart': () => inRoom('a', sitting.opened(WRITTEN)),
  'invite-elsewhere': () => inRoom('a', sitting.opened(WRITTEN), { knows: { inviteLink: null } }),
  'invite-closing': ({ invite }) =>
    inRoom('a', sitting.opened(WRITTEN), { deeds: [{ tap: invite.close }] }),
  'invite-closed': () => inRoom('a', [...sitting.opened(WRITTEN), moves.does('a', 'end')]),

  'agree-rules': () => inRoom('b', sitting.met(SPOKEN)),
  'agree-rules-end': () => inRoom('b', sitting.met(WRITTEN), { deeds: [{ scroll: 'end' }] }),
  'agree-wishes': ({ agree }) =>
    inRoom('b', sitting.met(SPOKEN), { deeds: [{ tap: agree.next }], wishes: BOTH_WANT }),
  'agree-wishes-by-link': ({ agree }) =>
    inRoom('a', sitting.met(WRITTEN), {
      knows: { preset: PRESET },
      deeds: [{ tap: agree.next }],
    }),
  'agree-wishes-theirs-ready': ({ agree }) =>
    inRoom('b', [...sitting.met(SPOKEN), moves.does('a', 'ready')], {
      deeds: [{ tap: agree.next }],
    }),
  'agree-meeting': ({ agree }) =>
    inRoom('a', [...sitting.opened(SPOKEN), moves.joins()], {
      knows: { partnerPresence: 'gone' },
      deeds: [{ tap: agree.next }],
    }),
  'agree-ready': () => inRoom('b', [...sitting.met(SPOKEN), moves.does('b', 'ready')]),
  'agree-closeness': ({ agree }) =>
    inRoom('b', sitting.met(SPOKEN), { deeds: [{ tap: agree.measure }] }),

  settling: () => inRoom('b', [...sitting.met(SPOKEN), ...moves.both('ready')]),
  matching: () => inRoom('b', sitting.settled(SPOKEN)),
  'settling-partner-away': () =>
    inRoom('b', [...sitting.met(SPOKEN), ...moves.both('ready')], {
      knows: { partnerPresence: 'gone' },
    }),
  'choosing-all': () => inRoom('a', sitting.choosing(SPOKEN)),
  'choosing-least': () =>
    inRoom('a', sitting.choosing(SPOKEN), {
      knows: { ground: { depth: 1, touch: false, desire: false } },
    }),
  'choosing-told-signs': () => inRoom('a', sitting.choosing(SPOKEN), { knows: told }),
  'choosing-by-link': () =>
    inRoom('a', [...sitting.choosing(WRITTEN), moves.picks('b', 'open-up')], {
      knows: { preset: PRESET },
    }),
  'choosing-picked': () => inRoom('a', [...sitting.choosing(SPOKEN), moves.picks('a', 'open-up')]),
  'between-same': () => inRoom('a', sitting.between(SPOKEN)),
  'between-differ': () => inRoom('b', sitting.between(WRITTEN, 'open-up', 'in-your-shoes')),
  'between-topics': () => inRoom('a', sitting.between(WRITTEN, 'desire')),
  'between-planned-length': () =>
    inRoom('a', [...sitting.secondRevealing(WRITTEN), ...moves.both('continue')], {
      knows: { preset: PRESET },
    }),
  'not-open': () =>
    inRoom('a', sitting.drawing(SPOKEN, 'touch', 'touch'), {
      knows: { ground: { depth: 1, touch: false, desire: false } },
    }),
  'not-picked': () => inRoom('a', sitting.drawing(SPOKEN), { knows: { isAsPicked: false } }),
};
