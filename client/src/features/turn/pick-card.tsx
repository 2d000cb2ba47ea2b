// The listener's three cards: one is chosen, then asked. Nothing is sent by choosing.
import type { Card } from '@heard/shared/decks/card';
import { useState } from 'react';
import { useMessages } from '../../i18n/messages.ts';
import { type RoomProps, Scene } from '../../scene/scene.tsx';
import { TapButton } from '../../scene/tap-button.tsx';
import type { AskedCard } from '../../session/room-screen.ts';
import { Button } from '../../ui/button.tsx';
import { Card as CardView } from '../../ui/card.tsx';
import styles from './turn.module.css';

export interface PickCardProps extends RoomProps {
  readonly lead: string;
  readonly onWriteOwn: () => void;
}

export function PickCard({ screen, actions, lead, onWriteOwn }: PickCardProps) {
  const { task, turn } = useMessages();
  const { depth, drawing } = turn;
  const [chosenId, setChosenId] = useState<string | null>(null);
  const { hand, names, view } = screen;
  const isTask = view.activity === 'task';
  const chosen = hand?.find(({ id }) => id === chosenId) ?? null;

  return (
    <Scene
      scene="cards"
      title={isTask ? task.drawing.title : drawing.title(names.partner)}
      lead={lead}
      action={
        <>
          <TapButton
            screen={screen}
            type="ask"
            isDisabled={chosen === null}
            send={async () =>
              chosen === null ? { ok: false, reason: 'not-ready' } : actions.ask(askedOf(chosen))
            }
          >
            {isTask ? task.drawing.ask : drawing.ask}
          </TapButton>
          <div className={styles.ways}>
            <Button variant="plain" onClick={onWriteOwn}>
              {drawing.writeOwn}
            </Button>
            <TapButton screen={screen} type="pass" variant="plain" send={() => actions.pass()}>
              {drawing.moveOn}
            </TapButton>
          </div>
        </>
      }
    >
      {hand === null ? (
        <p className={styles.soft} role="status">
          {drawing.dealing}
        </p>
      ) : (
        <section className={styles.offers} aria-label={drawing.cards}>
          {hand.map((card) => (
            <CardView
              key={card.id}
              variant="offer"
              depth={card.depth}
              depthLabel={depth[card.depth]}
              isChosen={card.id === chosenId}
              onChoose={() => setChosenId(card.id)}
              {...(card.items === undefined ? {} : { note: card.items.join(' · ') })}
            >
              {card.text}
            </CardView>
          ))}
        </section>
      )}
    </Scene>
  );
}

/** With it goes all the partner's phone must know of the card: it need not hold the same deck. */
function askedOf({ id, text, task, items }: Card): AskedCard {
  return {
    id,
    text,
    ...(task === undefined ? {} : { task }),
    ...(items === undefined ? {} : { items: [...items] }),
  };
}
