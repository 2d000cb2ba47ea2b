// Cards of one's own: brought as a text, looked at, and lent to the room.
import { useState } from 'react';
import { useOwnDeckMessages } from '../../i18n/own-deck-messages.ts';
import { useRoomMessages } from '../../i18n/room-messages.ts';
import type { RoomProps } from '../../scene/scene.tsx';
import { isDealtIn } from '../../session/own-decks.ts';
import { useTap } from '../../session/use-tap.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { BringDeck, type GoodDeck } from './bring-deck.tsx';
import { DeckPreview } from './deck-preview.tsx';
import styles from './own-deck.module.css';

export interface OwnDeckSheetProps extends RoomProps {
  readonly onDone: () => void;
}

export function OwnDeckSheet({ screen, actions, onDone }: OwnDeckSheetProps) {
  const { bring } = useOwnDeckMessages();
  const [deck, setDeck] = useState<GoodDeck | null>(null);
  if (deck === null) {
    return <BringDeck lead={<p>{bring.lead(screen.names.partner)}</p>} onRead={setDeck} />;
  }
  return (
    <Lending
      screen={screen}
      actions={actions}
      deck={deck}
      onAnother={() => setDeck(null)}
      onDone={onDone}
    />
  );
}

interface LendingProps extends OwnDeckSheetProps {
  readonly deck: GoodDeck;
  readonly onAnother: () => void;
}

function Lending({ screen, actions, deck, onAnother, onDone }: LendingProps) {
  const { tap } = useRoomMessages();
  const { preview } = useOwnDeckMessages();
  const { run, wait } = useTap(screen, 'lend');
  const [hasLent, setHasLent] = useState(false);
  const { source, reading } = deck;
  const isThere = screen.lentDecks.some((lent) => lent.isMine && lent.source === source);
  const canLend = isDealtIn(reading.deck, reading.deck.step);
  return (
    <div className={styles.parts}>
      <h3 className={styles.title}>{reading.deck.title}</h3>
      <DeckPreview deck={reading.deck} advice={reading.advice} />
      {isThere ? (
        <Notice title={preview.lent} />
      ) : (
        hasLent && wait === null && <Notice tone="care" title={preview.moved} />
      )}
      <div className={styles.ways}>
        {isThere ? (
          <Button onClick={onDone}>{preview.close}</Button>
        ) : (
          <Button
            disabled={!canLend || !screen.view.allowed.includes('lend')}
            busyWords={wait === null ? undefined : tap.wait[wait]}
            onClick={() => {
              void run(() => actions.lend(source)).then((isSafe) => setHasLent(isSafe));
            }}
          >
            {preview.lend}
          </Button>
        )}
        <Button variant="plain" onClick={onAnother}>
          {preview.another}
        </Button>
      </div>
    </div>
  );
}
