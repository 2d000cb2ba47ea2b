// What a sitting held: how long, which cards, and how in tune each turn was. No score, no ranking.
import { useRoomMessages } from '../../i18n/room-messages.ts';
import type { RoomScreen, TurnScript } from '../../session/room-screen.ts';
import { overlapOfRatings } from '../../ui/circle-geometry.ts';
import { TwoCircles } from '../../ui/two-circles.tsx';
import styles from './sitting-summary.module.css';
import { summaryOf } from './summary.ts';

/** How long, how many cards and turns: one line. */
export function SittingFacts({ screen }: { readonly screen: RoomScreen }) {
  const { summary: words } = useRoomMessages().closing;
  const { minutes, cardCount, turnCount } = summaryOf(screen);
  return (
    <span className={styles.facts}>
      <span>{words.minutes(minutes)}</span>
      {cardCount > 0 && <span>{words.cards(cardCount)}</span>}
      {turnCount > 0 && <span>{words.turns(turnCount)}</span>}
    </span>
  );
}

export function SittingCards({ screen }: { readonly screen: RoomScreen }) {
  const { closing, tap, turn } = useRoomMessages();
  const { cards } = summaryOf(screen);
  if (cards.length === 0) return null;
  return (
    <section className={styles.cards}>
      <h2>{closing.summary.cardsTitle}</h2>
      <ul className={styles.list}>
        {cards.map(({ text, topic, isBeThere, turns }) => (
          <li key={turns[0]?.turn} className={styles.card}>
            {topic !== null && <p className={styles.topic}>{turn.common.about(topic)}</p>}
            <p className={styles.question} dir="auto">
              {(isBeThere ? turn.common.beThere : text) ?? tap.unreadable}
            </p>
            <ul className={styles.turns}>
              {turns.map((played) => (
                <TurnMark key={played.turn} turn={played} name={screen.names.partner} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface TurnMarkProps {
  readonly turn: TurnScript;
  readonly name: string | null;
}

function TurnMark({ turn, name }: TurnMarkProps) {
  const { summary: words } = useRoomMessages().closing;
  const { reveal, amListener, wish } = turn;
  if (reveal === null) return null;
  const met = reveal.kind === 'met' ? reveal : null;
  return (
    <li className={styles.turn}>
      {met !== null && (
        <TwoCircles state="apart" overlap={overlapOfRatings(met.felt, met.guess)} size="3rem" />
      )}
      <span>
        {met === null
          ? words.closed
          : amListener
            ? words.theyFelt(name, met.felt, met.guess)
            : words.youFelt(name, met.felt, met.guess)}
      </span>
      {wish?.kind === 'words' && (
        <div className={styles.wish}>
          <p>{amListener ? words.wishTheirs(name) : words.wishMine}</p>
          <p className={styles.wishWords} dir="auto">
            {wish.text}
          </p>
        </div>
      )}
    </li>
  );
}
