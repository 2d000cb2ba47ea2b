// How heard it felt, turn by turn: the two numbers as both opened them, and how near they were.
import { useFacilitateMessages } from '../../i18n/facilitate-messages.ts';
import type { FacilitatorScreen, SightedTurn } from '../../session/facilitator-screen.ts';
import { overlapOfRatings } from '../../ui/circle-geometry.ts';
import { TwoCircles } from '../../ui/two-circles.tsx';
import { Wide } from '../../ui/wide.tsx';
import styles from './numbers-panel.module.css';
import { Panel } from './panel.tsx';
import { namesOf } from './where-they-are.ts';

export interface NumbersPanelProps {
  readonly screen: Pick<FacilitatorScreen, 'turns' | 'names' | 'view'>;
}

export function NumbersPanel({ screen }: NumbersPanelProps) {
  const words = useFacilitateMessages();
  const { numbers } = words;
  const names = namesOf(words, screen);
  const rated = screen.turns.filter(({ felt, guess }) => felt !== null || guess !== null);
  return (
    <Panel title={numbers.title} lead={numbers.lead}>
      {rated.length === 0 ? (
        <p className={styles.soft}>{numbers.none}</p>
      ) : (
        <Wide label={numbers.caption}>
          <table className={styles.table}>
            <caption className={styles.caption}>{numbers.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{numbers.turn}</th>
                <th scope="col">{numbers.speaker}</th>
                <th scope="col">{numbers.felt}</th>
                <th scope="col">{numbers.guess}</th>
                <th scope="col">{numbers.tune}</th>
              </tr>
            </thead>
            <tbody>
              {rated.toReversed().map((turn) => (
                <tr key={turn.turn}>
                  <th scope="row">{turn.turn}</th>
                  <td className={styles.name}>{names[turn.speaker]}</td>
                  <td className={styles.number}>{turn.felt ?? numbers.closed}</td>
                  <td className={styles.number}>{turn.guess ?? numbers.closed}</td>
                  <td>
                    <InTune turn={turn} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Wide>
      )}
    </Panel>
  );
}

function InTune({ turn: { felt, guess } }: { readonly turn: SightedTurn }) {
  const { numbers } = useFacilitateMessages();
  if (felt === null || guess === null) return null;
  const distance = Math.abs(felt - guess);
  return (
    <span className={styles.tune}>
      <TwoCircles state="together" overlap={overlapOfRatings(felt, guess)} size="2rem" isStill />
      {distance === 0 ? numbers.met : numbers.apart(distance)}
    </span>
  );
}
