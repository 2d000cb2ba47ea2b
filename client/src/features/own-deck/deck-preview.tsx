// What a deck holds, before it is lent or put into a link.
import type { Deck } from '@heard/shared/decks/deck';
import type { DeckProblem } from '@heard/shared/decks/deck-problem';
import { useOwnDeckMessages } from '../../i18n/own-deck-messages.ts';
import { useRoomMessages } from '../../i18n/room-messages.ts';
import { isDealtIn } from '../../session/own-decks.ts';
import { Notice } from '../../ui/notice.tsx';
import styles from './own-deck.module.css';
import { ProblemList } from './problem-list.tsx';

export interface DeckPreviewProps {
  readonly deck: Deck;
  readonly advice: readonly DeckProblem[];
  /** Where it stands right under the page's own heading. */
  readonly isMain?: boolean;
}

const DEPTHS = [1, 2, 3] as const;
const SHOWN_CARDS = 4;

export function DeckPreview({ deck, advice, isMain = false }: DeckPreviewProps) {
  const { steps, turn } = useRoomMessages();
  const { preview } = useOwnDeckMessages();
  const step = steps.names[deck.step];
  const Heading = isMain ? 'h2' : 'h3';
  const counts = DEPTHS.map((depth) => ({
    depth,
    count: deck.cards.filter((card) => card.depth === depth).length,
  })).filter(({ count }) => count > 0);
  return (
    <div className={styles.parts}>
      <p>{preview.about(step, deck.author)}</p>
      {!isDealtIn(deck, deck.step) && (
        <Notice tone="care" title={preview.notDealt(step, deck.kind)} />
      )}
      <ul className={styles.counts} aria-label={preview.counts}>
        {counts.map(({ depth, count }) => (
          <li key={depth}>{preview.count(turn.depth[depth], count)}</li>
        ))}
      </ul>
      <section className={styles.first}>
        <Heading>{preview.first}</Heading>
        <ul className={styles.cards}>
          {deck.cards.slice(0, SHOWN_CARDS).map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      </section>
      {advice.length > 0 && (
        <details className={styles.how}>
          <summary>{preview.advice}</summary>
          <p>{preview.adviceHint}</p>
          <ProblemList problems={advice} />
        </details>
      )}
    </div>
  );
}
