// Between rounds: what both picked, and what comes next. Either may begin it, change it, or finish.
import { useMessages } from '../../i18n/messages.ts';
import { type RoomProps, Scene } from '../../scene/scene.tsx';
import { TapButton } from '../../scene/tap-button.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';
import { isPlannedLengthReached } from './planned-length.ts';
import styles from './steps.module.css';

export function Between({ screen, actions }: RoomProps) {
  const { names: stepNames, between } = useMessages().steps;
  const { view, names, picks, nextStep } = screen;
  const next = nextStep ?? 'open-up';
  const isSame = picks === null || picks.mine === picks.partner;
  const isTopics = next === 'desire' && !view.hasMarked;
  const lead = isSame
    ? between.same
    : between.differ(stepNames[picks.mine], stepNames[picks.partner], names.partner);
  const asks = view.listener === view.seat ? between.askMine : between.askTheirs(names.partner);

  return (
    <Scene
      scene={`${view.phase}`}
      align="middle"
      picture={<TwoCircles state="together" mySeat={view.seat} size={260} />}
      title={between.title(stepNames[next])}
      lead={isTopics ? lead : `${lead} ${asks}`}
      action={
        <>
          <TapButton screen={screen} type="begin" send={() => actions.begin(next)}>
            {isTopics ? between.beginTopics : between.begin}
          </TapButton>
          <div className={styles.ways}>
            <TapButton screen={screen} type="choose" variant="plain" send={() => actions.choose()}>
              {between.choose}
            </TapButton>
            <TapButton screen={screen} type="end" variant="plain" send={() => actions.end()}>
              {between.finish}
            </TapButton>
          </div>
        </>
      }
    >
      {isPlannedLengthReached(screen) && (
        <p className={styles.soft} role="status">
          {between.plannedLength}
        </p>
      )}
    </Scene>
  );
}
