// What each said beside what the other thought they would say. Compares nothing.
import { useShoesMessages } from '../../i18n/shoes-messages.ts';
import type { RoomScreen, SideBySide } from '../../session/room-screen.ts';
import styles from './four-answers.module.css';

type Shown = Extract<SideBySide, { kind: 'shown' }>;

export interface FourAnswersProps extends Pick<Shown, 'mine' | 'theirs'> {
  readonly screen: Pick<RoomScreen, 'names' | 'view'>;
}

export function FourAnswers({ screen, mine, theirs }: FourAnswersProps) {
  const { comparing } = useShoesMessages();
  const { names, view } = screen;
  const [me, them] = view.seat === 'a' ? (['a', 'b'] as const) : (['b', 'a'] as const);
  const aloudTheirs = comparing.aloudTheirs(names.partner);
  const rows: readonly Row[] = [
    {
      title: comparing.aboutMe,
      said: {
        by: me,
        label: comparing.iSaid,
        text: mine === 'aloud' ? null : mine.own,
        aloud: comparing.aloudMine,
      },
      thought: {
        by: them,
        label: comparing.theyThought(names.partner),
        text: theirs === 'aloud' ? null : theirs.guess,
        aloud: aloudTheirs,
      },
    },
    {
      title: comparing.aboutThem(names.partner),
      said: {
        by: them,
        label: comparing.theySaid(names.partner),
        text: theirs === 'aloud' ? null : theirs.own,
        aloud: aloudTheirs,
      },
      thought: {
        by: me,
        label: comparing.iThought,
        text: mine === 'aloud' ? null : mine.guess,
        aloud: comparing.aloudMine,
      },
    },
  ];
  return (
    <div className={styles.rows}>
      {rows.map(({ title, said, thought }) => (
        <section key={title} className={styles.row} aria-label={title}>
          <h2 className={styles.title}>{title}</h2>
          <dl className={styles.pair}>
            <Cell {...said} />
            <Cell {...thought} />
          </dl>
        </section>
      ))}
    </div>
  );
}

interface Row {
  readonly title: string;
  readonly said: CellWords;
  readonly thought: CellWords;
}

interface CellWords {
  readonly by: 'a' | 'b';
  readonly label: string;
  /** Null where it is said aloud. */
  readonly text: string | null;
  readonly aloud: string;
}

function Cell({ by, label, text, aloud }: CellWords) {
  return (
    <div className={styles.cell} data-seat={by}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.words} data-aloud={text === null || undefined}>
        {text ?? aloud}
      </dd>
    </div>
  );
}
