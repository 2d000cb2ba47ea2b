// What is said, as far as both let it be read: the turn that is on, appreciations, and earlier turns.
import { useFacilitateMessages } from '../../i18n/facilitate-messages.ts';
import type { FacilitatorScreen, SightedTurn } from '../../session/facilitator-screen.ts';
import { Panel } from './panel.tsx';
import { PieceList } from './piece-list.tsx';
import { TurnWords } from './turn-words.tsx';
import { namesOf } from './where-they-are.ts';
import styles from './words-panel.module.css';

export interface WordsPanelProps {
  readonly screen: Pick<FacilitatorScreen, 'turns' | 'names' | 'appreciations' | 'view'>;
}

const hasWords = ({ card, need, pieces }: SightedTurn): boolean =>
  card !== null || need !== null || pieces.length > 0;

export function WordsPanel({ screen }: WordsPanelProps) {
  const messages = useFacilitateMessages();
  const { words } = messages;
  const names = namesOf(messages, screen);
  const [latest, ...earlier] = screen.turns.filter(hasWords).toReversed();
  const { appreciations } = screen;
  const isSpoken = screen.view.structure?.setting.how === 'spoken';
  return (
    <Panel title={words.title} {...(isSpoken ? { lead: words.spoken } : {})}>
      {latest === undefined && appreciations.length === 0 && (
        <p className={styles.soft}>{words.none}</p>
      )}
      {appreciations.length > 0 && (
        <section className={styles.group}>
          <h3>{words.appreciations}</h3>
          <PieceList pieces={appreciations} names={names} />
        </section>
      )}
      {latest !== undefined && <TurnWords turn={latest} names={names} />}
      {earlier.length > 0 && (
        <details className={styles.earlier}>
          <summary>{words.earlier}</summary>
          {earlier.map((turn) => (
            <TurnWords key={turn.turn} turn={turn} names={names} />
          ))}
        </details>
      )}
      <p className={styles.soft}>{words.noNotes}</p>
    </Panel>
  );
}
