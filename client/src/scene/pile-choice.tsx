// Which deck the three cards come from; there only once somebody brought one that fits.
import { useRoomMessages } from '../i18n/room-messages.ts';
import { decksFor } from '../session/own-decks.ts';
import { Chips } from '../ui/chips.tsx';
import type { RoomProps } from './scene.tsx';

const BUILT_IN = 'built-in';

export function PileChoice({ screen, actions }: RoomProps) {
  const { drawing } = useRoomMessages().turn;
  const { lentDecks, step, ground, pile } = screen;
  const decks = step === null ? [] : decksFor(lentDecks, step, ground?.depth ?? 1);
  if (decks.length === 0) return null;
  const chosen = decks.find(({ id }) => id === pile.deck);
  return (
    <Chips
      isQuiet
      legend={drawing.cardsFrom}
      options={[
        { value: BUILT_IN, title: drawing.cardsFromHeard },
        ...decks.map(({ id, deck }) => ({ value: id, title: deck.title })),
      ]}
      value={chosen?.id ?? BUILT_IN}
      onChange={(id) => actions.choosePile({ deck: id === BUILT_IN ? null : id })}
    />
  );
}
