// The time after a yes: breathing in one rhythm, a thumb on the same spot, or an almost empty screen.
import { useTouchMessages } from '../../i18n/touch-messages.ts';
import { type RoomProps, Scene } from '../../scene/scene.tsx';
import { useWakeLock } from '../../scene/use-wake-lock.ts';
import { TwoCircles } from '../../ui/two-circles.tsx';
import { Breathing } from './breathing.tsx';
import { Finishing } from './finishing.tsx';
import { ThumbSpot } from './thumb-spot.tsx';
import styles from './touch.module.css';

export function Touching(props: RoomProps) {
  const { view, current } = props.screen;
  useWakeLock(true);
  if (current?.card?.isHold !== true) return <PhonesDown {...props} />;
  return view.setting.where === 'together' ? <BreathingAlong {...props} /> : <Thumbs {...props} />;
}

function BreathingAlong(props: RoomProps) {
  const { screen } = props;
  const { touching } = useTouchMessages();
  return (
    <Scene
      scene="breathe"
      tone="hushed"
      align="middle"
      picture={
        <Breathing screen={screen}>
          <TwoCircles state="apart" overlap={0.5} mySeat={screen.view.seat} size="100%" />
        </Breathing>
      }
      title={touching.breatheTitle}
      action={<Finishing {...props} />}
    >
      <Invitation {...props} />
    </Scene>
  );
}

function Thumbs(props: RoomProps) {
  const { touching } = useTouchMessages();
  return (
    <Scene
      scene="thumbs"
      tone="hushed"
      align="middle"
      title={touching.thumbTitle}
      action={<Finishing {...props} />}
    >
      <Invitation {...props} />
      <ThumbSpot {...props} />
    </Scene>
  );
}

function PhonesDown(props: RoomProps) {
  const { touching } = useTouchMessages();
  const { view } = props.screen;
  const isApart = view.setting.where === 'apart';
  return (
    <Scene
      scene="down"
      tone="hushed"
      align="middle"
      picture={<TwoCircles state="together" mySeat={view.seat} size={220} />}
      title={isApart ? touching.downTitleApart : touching.downTitle}
      lead={isApart ? touching.downLeadApart : undefined}
      action={<Finishing {...props} />}
    >
      <Invitation {...props} />
    </Scene>
  );
}

function Invitation({ screen }: Pick<RoomProps, 'screen'>) {
  const card = screen.current?.card;
  return (
    <p className={styles.invitation} lang={card?.language} dir="auto">
      {card?.text}
    </p>
  );
}
