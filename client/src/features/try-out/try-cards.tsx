// The visitor's three cards, as a listener's: one is chosen, then asked.
import { useState } from 'react';
import { useOnePhoneMessages } from '../../i18n/one-phone-messages.ts';
import { useRoomMessages } from '../../i18n/room-messages.ts';
import type { ScriptedCard } from '../../local/scripted-partner.ts';
import { type RoomProps, Scene } from '../../scene/scene.tsx';
import { TapButton } from '../../scene/tap-button.tsx';
import { Card } from '../../ui/card.tsx';
import styles from './try-out.module.css';

export interface TryCardsProps extends RoomProps {
  readonly cards: readonly ScriptedCard[];
}

export function TryCards({ screen, actions, cards }: TryCardsProps) {
  const { pick } = useOnePhoneMessages().tryOut;
  const { depth: depths } = useRoomMessages().turn;
  const [chosenId, setChosenId] = useState<string | null>(null);
  const chosen = cards.find(({ id }) => id === chosenId);
  return (
    <Scene
      scene="cards"
      title={pick.title(screen.names.partner ?? '')}
      lead={pick.lead}
      action={
        <TapButton
          screen={screen}
          type="ask"
          isDisabled={chosen === undefined}
          send={async () =>
            chosen === undefined
              ? { ok: false, reason: 'not-ready' }
              : actions.ask({ id: chosen.id, text: chosen.text })
          }
        >
          {pick.ask}
        </TapButton>
      }
    >
      <section className={styles.cards} aria-label={pick.cards}>
        {cards.map(({ id, text, depth }) => (
          <Card
            key={id}
            variant="offer"
            depth={depth}
            depthLabel={depths[depth]}
            isChosen={id === chosenId}
            onChoose={() => setChosenId(id)}
          >
            {text}
          </Card>
        ))}
      </section>
    </Scene>
  );
}
