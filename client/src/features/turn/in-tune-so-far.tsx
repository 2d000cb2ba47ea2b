// The pair's turns of this sitting as small circles, against nobody but themselves.
import { useRoomMessages } from '../../i18n/room-messages.ts';
import type { TurnScript } from '../../session/room-screen.ts';
import { overlapOfRatings } from '../../ui/circle-geometry.ts';
import { TwoCircles } from '../../ui/two-circles.tsx';
import { distanceOf } from './closeness.ts';
import styles from './in-tune-so-far.module.css';

const FEWEST_TURNS = 2;

export function InTuneSoFar({ turns }: { readonly turns: readonly TurnScript[] }) {
  const { revealing } = useRoomMessages().turn;
  const met = turns.flatMap(({ turn, reveal }) =>
    reveal?.kind === 'met' ? [{ turn, felt: reveal.felt, guess: reveal.guess }] : [],
  );
  if (met.length < FEWEST_TURNS) return null;
  return (
    <section className={styles.soFar}>
      <h2 className={styles.title}>{revealing.soFar}</h2>
      <ol className={styles.turns}>
        {met.map(({ turn, felt, guess }) => (
          <li key={turn}>
            <TwoCircles
              state="apart"
              overlap={overlapOfRatings(felt, guess)}
              size="3rem"
              label={revealing.apart(distanceOf(felt, guess))}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}
