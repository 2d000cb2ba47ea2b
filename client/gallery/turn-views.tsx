// A turn from the three cards to the two numbers, as who speaks and who listens see it.
import { inRoom } from './in-room.tsx';
import * as moves from './moves.ts';
import { SPOKEN, WRITTEN } from './moves.ts';
import { HAND, SAID } from './said.ts';
import * as sitting from './sitting-moves.ts';
import type { Views } from './view.ts';
import type { NameIn } from './views.ts';

const hand = { knows: { hand: HAND } };
const closely = 'listen-closely';

/** In a first turn seat a listens, and seat b speaks. */
export const turnViews: Views<NameIn<'turn'>> = {
  'turn-drawing-asker': () => inRoom('a', sitting.drawing(WRITTEN), hand),
  'turn-drawing-asker-chosen': ({ turn }) =>
    inRoom('a', sitting.drawing(WRITTEN), {
      ...hand,
      deeds: [{ tap: `${turn.depth[1]}How are you` }],
    }),
  'turn-drawing-own-words': ({ turn }) =>
    inRoom('a', sitting.drawing(WRITTEN), {
      ...hand,
      drafts: { ask: 'What would make tomorrow a little easier for you?' },
      deeds: [{ tap: turn.drawing.writeOwn }],
    }),
  'turn-drawing-waiting': () => inRoom('b', sitting.drawing(WRITTEN)),
  'turn-drawing-spoken-asker': () => inRoom('a', sitting.drawing(SPOKEN), hand),
  'turn-drawing-spoken-waiting': () => inRoom('b', sitting.drawing(SPOKEN)),

  'turn-needing-speaker': () => inRoom('b', sitting.needing(WRITTEN)),
  'turn-needing-listener': () => inRoom('a', sitting.needing(WRITTEN)),
  'turn-needing-spoken-listener': () => inRoom('a', sitting.needing(SPOKEN)),
  'turn-needing-second-speaker': () => inRoom('a', sitting.secondNeeding(WRITTEN)),

  'turn-sharing-speaker-empty': () => inRoom('b', sitting.sharing(WRITTEN)),
  'turn-sharing-speaker': () =>
    inRoom('b', [...sitting.sharing(WRITTEN), moves.shares('b', SAID.share[0])], {
      drafts: { share: SAID.share[1] },
    }),
  'turn-sharing-listener-empty': () => inRoom('a', sitting.sharing(WRITTEN)),
  'turn-sharing-listener': () =>
    inRoom('a', [...sitting.sharing(WRITTEN), moves.shares('b', SAID.share[0])]),
  'turn-sharing-spoken-speaker': () => inRoom('b', sitting.sharing(SPOKEN)),
  'turn-sharing-spoken-listener': () => inRoom('a', sitting.sharing(SPOKEN)),
  'turn-sharing-more-speaker': () =>
    inRoom('b', [...sitting.checking(WRITTEN), moves.checks('b', 'more')]),

  'turn-reflecting-listener': () => inRoom('a', sitting.reflecting(WRITTEN)),
  'turn-reflecting-advice': ({ turn }) =>
    inRoom('a', sitting.reflecting(WRITTEN, closely), {
      drafts: { reflect: SAID.advice },
      deeds: [{ tap: turn.reflecting.sendAndHandOver }],
    }),
  'turn-reflecting-again': () =>
    inRoom('a', [...sitting.checking(WRITTEN), moves.checks('b', 'not-quite')]),
  'turn-reflecting-speaker-empty': () => inRoom('b', sitting.reflecting(WRITTEN)),
  'turn-reflecting-speaker': () =>
    inRoom('b', [...sitting.reflecting(WRITTEN), moves.reflects('a', SAID.reflect)]),
  'turn-reflecting-spoken-listener': () => inRoom('a', sitting.reflecting(SPOKEN)),
  'turn-reflecting-spoken-speaker': () => inRoom('b', sitting.reflecting(SPOKEN)),
  'turn-reflecting-closely': () => inRoom('a', sitting.reflecting(WRITTEN, closely)),

  'turn-checking-speaker': () => inRoom('b', sitting.checking(WRITTEN)),
  'turn-checking-speaker-last': () => inRoom('b', sitting.checkingAgain(WRITTEN)),
  'turn-checking-spoken-speaker': () => inRoom('b', sitting.checking(SPOKEN)),
  'turn-checking-listener': () => inRoom('a', sitting.checking(WRITTEN)),

  'turn-supporting-listener': () =>
    inRoom('a', sitting.supporting(WRITTEN), { drafts: { support: SAID.support } }),
  'turn-supporting-spoken-listener': () => inRoom('a', sitting.supporting(SPOKEN)),
  'turn-supporting-speaker': () => inRoom('b', sitting.supporting(WRITTEN)),

  'turn-rating-speaker': () => inRoom('b', sitting.rating(WRITTEN)),
  'turn-rating-speaker-set': () =>
    inRoom('b', sitting.rating(WRITTEN), { deeds: [{ slideTo: 8 }] }),
  'turn-rating-listener': () => inRoom('a', sitting.rating(SPOKEN)),
  'turn-rating-facet': ({ listening }) =>
    inRoom('b', sitting.rating(WRITTEN, closely), {
      deeds: [{ slideTo: 8 }, { tap: listening.facet.goOn }, { slideTo: 6 }],
    }),
  'turn-rating-sealed': () => inRoom('b', [...sitting.rating(WRITTEN), moves.seals('b', 8)]),
  'turn-rating-sealed-offline': () =>
    inRoom('b', sitting.rating(WRITTEN), {
      knows: {
        line: 'offline',
        partnerPresence: null,
        pending: [{ id: 'seal', type: 'seal', text: null }],
      },
    }),
  'turn-opening': () =>
    inRoom('b', [...sitting.rating(WRITTEN), moves.seals('b', 8), moves.seals('a', 7)]),

  'turn-revealing-near': () => inRoom('b', sitting.revealing(WRITTEN, 8, 7)),
  'turn-revealing-far-speaker': () => inRoom('b', sitting.revealing(WRITTEN, 4, 9)),
  'turn-revealing-far-listener': () => inRoom('a', sitting.revealing(WRITTEN, 4, 9)),
  'turn-revealing-wished': () =>
    inRoom('a', [...sitting.revealing(WRITTEN, 4, 9), moves.wishes('b', SAID.wish)]),
  'turn-revealing-gone-on': () =>
    inRoom('b', [...sitting.revealing(WRITTEN, 8, 7), moves.does('b', 'continue')]),
  'turn-revealing-closed': () => inRoom('b', sitting.revealing(WRITTEN, null, 7)),
  'turn-revealing-mismatch': () =>
    inRoom('b', [
      ...sitting.rating(WRITTEN),
      moves.seals('b', 8),
      moves.seals('a', 7),
      moves.opens('b', 8),
      moves.opens('a', 2),
    ]),
  'turn-revealing-several': () => inRoom('a', sitting.secondRevealing(WRITTEN)),
  'turn-revealing-facet': () =>
    inRoom('a', sitting.revealing(WRITTEN, 8, 7, { step: closely, facet: 6 })),
};
