// Says once, on both phones, that somebody brought a deck, or why it cannot be used.
import { useState } from 'react';
import { useOwnDeckMessages } from '../../i18n/own-deck-messages.ts';
import { useRoomMessages } from '../../i18n/room-messages.ts';
import type { RoomScreen } from '../../session/room-screen.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';

/** What was put aside on this page, by the deck's id. */
const dismissed = new Set<string>();

export function DeckNotice({ screen }: { readonly screen: RoomScreen }) {
  const { steps } = useRoomMessages();
  const { notice } = useOwnDeckMessages();
  const [, setCount] = useState(0);
  const { lentDecks, names, view, turns } = screen;
  const [newest] = lentDecks.filter(({ sitting }) => sitting === view.sitting);
  if (newest === undefined || dismissed.has(newest.id)) return null;
  const { id, isMine, reading } = newest;
  const isKnown = turns.some(({ card }) => card?.id?.startsWith(`${id}/`));
  // Whoever brought it saw there what is wrong with it.
  if (reading === null || isKnown || (isMine && !reading.ok)) return null;
  const dismiss = (
    <Button
      variant="quiet"
      onClick={() => {
        dismissed.add(id);
        setCount((count) => count + 1);
      }}
    >
      {notice.dismiss}
    </Button>
  );
  if (!reading.ok) {
    const [problem] = reading.problems;
    return (
      <Notice tone="care" title={notice.refused(names.partner)} action={dismiss}>
        {problem !== undefined && <p>{notice.because(problem.line, problem.message)}</p>}
      </Notice>
    );
  }
  const { title, step } = reading.deck;
  return (
    <Notice
      title={isMine ? notice.mine(title) : notice.theirs(names.partner, title)}
      action={dismiss}
    >
      <p>{notice.body(steps.names[step])}</p>
    </Notice>
  );
}
