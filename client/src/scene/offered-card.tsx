// What the counsellor offers, first in the hand of whoever asks, with a way to say no to it.
import { useRoomMessages } from '../i18n/room-messages.ts';
import { Card } from '../ui/card.tsx';
import { offerHere } from './offer-here.ts';
import styles from './offered-card.module.css';
import type { RoomProps } from './scene.tsx';
import { TapButton } from './tap-button.tsx';

export interface OfferedCardProps extends RoomProps {
  readonly chosenId: string | null;
  readonly onChoose: (id: string) => void;
}

export function OfferedCard({ screen, actions, chosenId, onChoose }: OfferedCardProps) {
  const { depth: depths, drawing } = useRoomMessages().turn;
  const offer = offerHere(screen);
  if (offer === null) return null;
  const { id, card } = offer;
  const from = drawing.fromCounsellor(screen.facilitation?.name ?? null);
  const { content, depth, items, language } = card;
  const more = content ?? items?.join(' · ');
  return (
    <div className={styles.offered}>
      <Card
        variant="offer"
        {...(depth === undefined ? {} : { depth, depthLabel: depths[depth] })}
        note={more === undefined ? from : `${from}. ${more}`}
        isChosen={id === chosenId}
        onChoose={() => onChoose(id)}
        lang={language}
      >
        {card.text}
      </Card>
      <TapButton screen={screen} type="decline" variant="plain" send={() => actions.decline(id)}>
        {drawing.notNow}
      </TapButton>
    </div>
  );
}
