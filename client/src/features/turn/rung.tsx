// The rung of the ladder both stand on, with a line of what that sounds like.
import { useListeningMessages } from '../../i18n/listening-messages.ts';
import type { RoomScreen } from '../../session/room-screen.ts';
import { levelOf } from './reflection-level.ts';
import styles from './rung.module.css';

export interface RungProps {
  readonly screen: RoomScreen;
  /** For whoever says it back: the other one only hears where they are. */
  readonly hasExample?: boolean;
}

export function Rung({ screen, hasExample = false }: RungProps) {
  const { ladder } = useListeningMessages();
  const { name, example } = ladder.levels[levelOf(screen.roomTurns)];
  return (
    <div className={styles.rung}>
      <p className={styles.at}>{ladder.at(name)}</p>
      {hasExample && <p className={styles.example}>{ladder.example(example)}</p>}
    </div>
  );
}
