// The listener's three cards: one is chosen, then asked. Nothing is sent by choosing.
import { type ReactNode, useState } from 'react';
import { useRoomMessages } from '../i18n/room-messages.ts';
import type { AskedCard, HandCard } from '../session/room-screen.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { offerHere } from './offer-here.ts';
import { OfferedCard } from './offered-card.tsx';
import styles from './pick-card.module.css';
import { PileChoice } from './pile-choice.tsx';
import { type RoomProps, Scene } from './scene.tsx';
import { TapButton } from './tap-button.tsx';

export interface PickCardProps extends RoomProps {
  readonly lead: string;
  readonly onWriteOwn: () => void;
  /** What decides which cards come, such as what they are about. */
  readonly above?: ReactNode;
  /** Something above is still to be chosen: no card is shown before. */
  readonly isWaiting?: boolean;
  /** What is asked with a card, where it is more than the card itself. */
  readonly asked?: (card: HandCard) => AskedCard;
}

/** With it goes all the partner's phone must know of the card: it need not hold the same deck. */
function plainly({ id, text, language, task, items }: HandCard): AskedCard {
  return {
    id,
    text,
    language,
    ...(task === undefined ? {} : { task }),
    ...(items === undefined ? {} : { items: [...items] }),
  };
}

export function PickCard(props: PickCardProps) {
  const { screen, actions, lead, onWriteOwn, above, isWaiting = false, asked = plainly } = props;
  const { task, turn } = useRoomMessages();
  const { drawing } = turn;
  const [chosenId, setChosenId] = useState<string | null>(null);
  const { hand, names, view } = screen;
  const isTask = view.activity === 'task';
  const offer = offerHere(screen);
  const dealt = isWaiting ? undefined : hand?.find(({ id }) => id === chosenId);
  const chosen = offer?.id === chosenId ? offer.card : dealt && asked(dealt);

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
            isDisabled={chosen === undefined}
            send={async () =>
              chosen === undefined ? { ok: false, reason: 'not-ready' } : actions.ask(chosen)
            }
          >
            {isTask ? task.drawing.ask : drawing.ask}
          </TapButton>
          <div className={styles.ways}>
            <Button variant="plain" onClick={onWriteOwn}>
              {drawing.writeOwn}
            </Button>
            {!isWaiting && (
              <TapButton screen={screen} type="pass" variant="plain" send={() => actions.pass()}>
                {drawing.moveOn}
              </TapButton>
            )}
            <TapButton screen={screen} type="choose" variant="plain" send={() => actions.choose()}>
              {drawing.otherStep}
            </TapButton>
          </div>
        </>
      }
    >
      {above}
      {!isWaiting && <PileChoice screen={screen} actions={actions} />}
      {!isWaiting && (
        <Offers hand={hand} chosenId={chosenId} onChoose={setChosenId}>
          <OfferedCard
            screen={screen}
            actions={actions}
            chosenId={chosenId}
            onChoose={setChosenId}
          />
        </Offers>
      )}
    </Scene>
  );
}

interface OffersProps {
  readonly hand: readonly HandCard[] | null;
  readonly chosenId: string | null;
  readonly onChoose: (id: string) => void;
  /** What lies before the three. */
  readonly children: ReactNode;
}

function Offers({ hand, chosenId, onChoose, children }: OffersProps) {
  const { depth, drawing } = useRoomMessages().turn;
  if (hand === null) {
    return (
      <p className={styles.soft} role="status">
        {drawing.dealing}
      </p>
    );
  }
  return (
    <section className={styles.offers} aria-label={drawing.cards}>
      {children}
      {hand.map((card) => (
        <Card
          key={card.id}
          variant="offer"
          depth={card.depth}
          depthLabel={depth[card.depth]}
          isChosen={card.id === chosenId}
          onChoose={() => onChoose(card.id)}
          lang={card.language}
          {...(card.items === undefined ? {} : { note: card.items.join(' · ') })}
        >
          {card.text}
        </Card>
      ))}
    </section>
  );
}
