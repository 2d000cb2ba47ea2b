// After a practice: a link that says it was done. It is shown, and sent by the two themselves or not at all.
import { usePracticeMessages } from '../../i18n/practice-messages.ts';
import { type RoomProps, Scene } from '../../scene/scene.tsx';
import { doneLinkOf } from '../../session/practices.ts';
import { Button } from '../../ui/button.tsx';
import { ShareLink } from '../../ui/share-link.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';
import styles from './practice.module.css';

export interface TellDoneProps extends Pick<RoomProps, 'screen'> {
  readonly onBack: () => void;
}

export function TellDone({ screen, onBack }: TellDoneProps) {
  const { tell } = usePracticeMessages();
  const link = doneLinkOf(screen.preset);
  return (
    <Scene
      scene="tell-done"
      picture={<TwoCircles state="together" mySeat={screen.view.seat} size={160} />}
      title={tell.title}
      lead={tell.lead}
      action={
        <Button variant="quiet" onClick={onBack}>
          {tell.back}
        </Button>
      }
    >
      {link !== null && (
        <div className={styles.part}>
          <ShareLink link={link} words={tell} />
          <p className={styles.soft}>{tell.unsure}</p>
        </div>
      )}
    </Scene>
  );
}
