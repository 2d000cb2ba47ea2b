// One's own answers are sealed, or kept in mind: a wait without pressure for the other's.
import { useRoomMessages } from '../../i18n/room-messages.ts';
import { useShoesMessages } from '../../i18n/shoes-messages.ts';
import { type RoomProps, Scene } from '../../scene/scene.tsx';
import { Live } from '../../ui/live.tsx';
import { StatusLine } from '../../ui/status-line.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';
import styles from './shoes.module.css';

export function Sealed({ screen }: Pick<RoomProps, 'screen'>) {
  const { tap } = useRoomMessages();
  const { sealed } = useShoesMessages();
  const { view, names, line } = screen;
  const isSpoken = view.setting.how === 'spoken';
  const isQueued = !view.isMineDone && line !== 'live';
  const waiting = isSpoken ? sealed.leadSpoken(names.partner) : sealed.lead(names.partner);
  return (
    <Scene
      scene="sealed"
      align="middle"
      picture={<TwoCircles state="apart" mySeat={view.seat} size={300} />}
      title={isSpoken ? sealed.titleSpoken : sealed.title}
      lead={isQueued ? sealed.kept : waiting}
      action={
        view.isMineDone ? undefined : (
          <Live>
            <div className={styles.centre}>
              <StatusLine state={isQueued ? 'offline' : 'working'}>
                {isQueued ? tap.wait.queued : tap.wait.sending}
              </StatusLine>
            </div>
          </Live>
        )
      }
    />
  );
}
