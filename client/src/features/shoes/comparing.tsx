// All four answers on one screen, or the invitation to say them. Nothing is scored or marked.
import { useShoesMessages } from '../../i18n/shoes-messages.ts';
import { AskedCard } from '../../scene/asked-card.tsx';
import { type RoomProps, Scene } from '../../scene/scene.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';
import { FourAnswers } from './four-answers.tsx';
import { GoOn } from './go-on.tsx';
import styles from './shoes.module.css';

export function Comparing(props: RoomProps) {
  const { screen } = props;
  const { comparing } = useShoesMessages();
  const { view, current } = screen;
  const answers = current?.answers ?? { kind: 'mismatch' };
  const action = <GoOn {...props} />;

  if (answers.kind === 'mismatch') {
    return (
      <Scene
        scene="mismatch"
        align="middle"
        picture={<TwoCircles state="apart" mySeat={view.seat} size={300} />}
        title={comparing.mismatch.title}
        lead={comparing.mismatch.body}
        action={action}
      />
    );
  }
  if (answers.mine === 'aloud' && answers.theirs === 'aloud') {
    return (
      <Scene scene="aloud" align="middle" title={comparing.titleSpoken} action={action}>
        <AskedCard screen={screen} size="small" />
        <ol className={styles.steps}>
          {comparing.spoken.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Scene>
    );
  }
  return (
    <Scene scene="four" title={comparing.title} lead={comparing.lead} action={action}>
      <AskedCard screen={screen} size="small" />
      <FourAnswers screen={screen} mine={answers.mine} theirs={answers.theirs} />
    </Scene>
  );
}
