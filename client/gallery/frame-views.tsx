// What stands around any screen of a room: its line, its notices, its menu and the sheets behind it.
import type { RoomScreen } from '../src/session/room-screen.ts';
import { inRoom } from './in-room.tsx';
import type { Words } from './languages.ts';
import { SPOKEN, WRITTEN } from './moves.ts';
import { HAND } from './said.ts';
import * as sitting from './sitting-moves.ts';
import type { Views } from './view.ts';
import type { NameIn } from './views.ts';

const during = (knows: Partial<RoomScreen>) =>
  inRoom('a', sitting.drawing(WRITTEN), { knows: { hand: HAND, ...knows } });

/** A sheet over the screen of a speaker, by the rows of the menu that lead to it. */
const behind = (of: (words: Words) => string) => (words: Words) =>
  inRoom('b', sitting.needing(SPOKEN), {
    deeds: [{ tap: words.menu.open }, { tap: of(words) }],
  });
const behindAtPause = (of: (words: Words) => string) => (words: Words) =>
  inRoom('a', sitting.choosing(SPOKEN), {
    deeds: [{ tap: words.menu.open }, { tap: of(words) }],
  });

export const frameViews: Views<NameIn<'frame'>> = {
  'line-connecting': () => during({ line: 'connecting', partnerPresence: null }),
  'line-offline': () => during({ line: 'offline', partnerPresence: null }),
  'partner-away': () => during({ partnerPresence: 'away' }),
  'partner-gone': () => during({ partnerPresence: 'gone' }),
  'notice-refused': () => during({ refused: { type: 'ask', code: 'stale', hadWords: true } }),
  'notice-tampered': () => during({ isTampered: true }),
  'notice-not-kept': () => during({ isKept: false }),
  'names-missing': () => during({ names: { mine: '', partner: '' } }),
  'names-long': () =>
    during({
      names: { mine: 'Maximiliana-Theodora', partner: 'Bartholomew Featherstonehaugh-Lyons' },
    }),

  menu: ({ menu }) => inRoom('b', sitting.needing(SPOKEN), { deeds: [{ tap: menu.open }] }),
  'menu-choosing': ({ menu }) =>
    inRoom('a', sitting.choosing(SPOKEN), { deeds: [{ tap: menu.open }] }),
  'sheet-breather': behind(({ menu }) => menu.breather),
  'sheet-pass': behind(({ menu }) => menu.pass),
  'sheet-step-out': behind(({ menu }) => menu.stepOut),
  'sheet-end': behind(({ menu }) => menu.end),
  'sheet-signs': behind(({ menu }) => menu.signs),
  'sheet-safety': behind(({ menu }) => menu.safety),
  'sheet-look': behind(({ menu }) => menu.look),
  'sheet-help': behind(({ menu }) => menu.help),
  'sheet-privacy': behind(({ menu }) => menu.privacy),
  'sheet-invite-counsellor': behind(({ menu }) => menu.inviteCounsellor),
  'sheet-own-deck': behindAtPause(({ menu }) => menu.cards),
};
