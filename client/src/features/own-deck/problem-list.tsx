// Findings of a deck's text, each with the line it is about.
import type { DeckProblem } from '@heard/shared/decks/deck-problem';
import { useOwnDeckMessages } from '../../i18n/own-deck-messages.ts';
import styles from './own-deck.module.css';

export function ProblemList({ problems }: { readonly problems: readonly DeckProblem[] }) {
  const { refused } = useOwnDeckMessages();
  // Two findings may say the same of one line; both are shown, and their place tells them apart.
  const keyed = problems.map((problem, place) => ({ ...problem, key: `${place}` }));
  return (
    <ul className={styles.problems}>
      {keyed.map(({ key, line, message }) => (
        <li key={key}>
          <span className={styles.line}>{refused.line(line)}</span>
          <span>{refused.problem(message)}</span>
        </li>
      ))}
    </ul>
  );
}
