// The first of two in a room a counsellor opened: the partner comes by a link of their own.
import { useFacilitationMessages } from '../../i18n/facilitation-messages.ts';
import { type RoomProps, Scene } from '../../scene/scene.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';
import styles from './consent.module.css';

export function WaitingHosted({ screen }: Pick<RoomProps, 'screen'>) {
  const { waiting } = useFacilitationMessages();
  return (
    <Scene
      scene="waiting-hosted"
      align="middle"
      picture={<TwoCircles state="waiting" mySeat={screen.view.seat} size={260} />}
      title={waiting.title}
      lead={waiting.lead(screen.facilitation?.name ?? null)}
    >
      <p className={styles.soft}>{waiting.body}</p>
    </Scene>
  );
}
