// The cards of one step and depth, each whole, to choose one from. Nothing is sent by choosing.
import type { Setting } from '@heard/shared/protocol/commands';
import { useFacilitateMessages } from '../../i18n/facilitate-messages.ts';
import type { AskedCard, Step } from '../../session/room-screen.ts';
import { Card } from '../../ui/card.tsx';
import styles from './cards-to-offer.module.css';
import { offeredCard, wordsOf } from './offered-card.ts';
import { useDeck } from './use-deck.ts';

export interface CardsToOfferProps {
  readonly step: Step;
  readonly depth: '1' | '2' | '3';
  readonly where: Setting['where'];
  readonly chosen: AskedCard | null;
  readonly onChoose: (card: AskedCard) => void;
}

export function CardsToOffer({ step, depth, where, chosen, onChoose }: CardsToOfferProps) {
  const { offering } = useFacilitateMessages();
  const deck = useDeck(step);
  if (deck === null) return <p role="status">{offering.loading}</p>;
  if (deck === 'not-loaded') return <p role="alert">{offering.notLoaded}</p>;
  return (
    <section className={styles.cards} aria-label={offering.cards}>
      {deck
        .filter((card) => card.depth === Number(depth))
        .map((card) => (
          <Card
            key={card.id}
            variant="offer"
            isChosen={chosen?.id === card.id}
            onChoose={() => onChoose(offeredCard(card, where))}
            lang={card.language}
            {...(card.items === undefined ? {} : { note: card.items.join(' · ') })}
          >
            {wordsOf(card, where)}
          </Card>
        ))}
    </section>
  );
}
