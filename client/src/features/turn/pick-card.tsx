// The listener's three cards: one is chosen, then asked. Nothing is sent by choosing.
import { useState } from 'react';
import { useMessages } from '../../i18n/messages.ts';
import { type RoomProps, Scene } from '../../scene/scene.tsx';
import { TapButton } from '../../scene/tap-button.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import styles from './turn.module.css';

export interface PickCardProps extends RoomProps {
  readonly lead: string;
  readonly onWriteOwn: () => void;
}

export function PickCard({ screen, actions, lead, onWriteOwn }: PickCardProps) {
  const { depth, drawing } = useMessages().turn;
  const [chosenId, setChosenId] = useState<string | null>(null);
  const { hand, names } = screen;
  const chosen = hand?.find(({ id }) => id === chosenId) ?? null;

  return (
    <Scene
      scene="cards"
      title={drawing.title(names.partner)}
      lead={lead}
      action={
        <>
          <TapButton
            screen={screen}
            type="ask"
            isDisabled={chosen === null}
            send={async () =>
              chosen === null
                ? { ok: false, reason: 'not-ready' }
                : actions.ask({ id: chosen.id, text: chosen.text })
            }
          >
            {drawing.ask}
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
            <Card
              key={card.id}
              variant="offer"
              depth={card.depth}
              depthLabel={depth[card.depth]}
              isChosen={card.id === chosenId}
              onChoose={() => setChosenId(card.id)}
            >
              {card.text}
            </Card>
          ))}
        </section>
      )}
      <div className={styles.ways}>
        <TapButton screen={screen} type="choose" variant="plain" send={() => actions.choose()}>
          {drawing.otherStep}
        </TapButton>
      </div>
    </Scene>
  );
}
