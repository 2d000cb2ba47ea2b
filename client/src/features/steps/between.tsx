// Between rounds: what both picked, and what comes next. Either may begin it, change it, or finish.
import { useRoomMessages } from '../../i18n/room-messages.ts';
import { type RoomProps, Scene } from '../../scene/scene.tsx';
import { TapButton } from '../../scene/tap-button.tsx';
import { TaskResult } from '../../scene/task-result.tsx';
import { taskResultOf } from '../../session/task-result.ts';
import { BothPicks } from './both-picks.tsx';
import { isPlannedLengthReached } from './planned-length.ts';
import { ShownSigns } from './shown-signs.tsx';
import styles from './steps.module.css';

export function Between({ screen, actions }: RoomProps) {
  const { names: stepNames, between } = useRoomMessages().steps;
  const { view, names, picks, nextStep, current } = screen;
  // The last thing that happened, not something from before another step was picked.
  const hasJustMade =
    current?.endedAt === view.since && current !== null && taskResultOf(current) !== null;
  const next = nextStep ?? 'open-up';
  const isSame = picks === null || picks.mine === picks.partner;
  const isTopics = next === 'desire' && !view.hasMarked;
  const lead = isSame ? between.same : between.differ;
  const isMine = view.listener === view.seat;
  const isForBoth = next === 'time-together' || next === 'in-your-shoes';
  const words = {
    asks: [between.askMine, between.askTheirs(names.partner)],
    chooses: [between.chooseMine, between.chooseTheirs(names.partner)],
    offers: [between.offerMine, between.offerTheirs(names.partner)],
  } as const;
  const [mine, theirs] = words[next === 'touch' ? 'offers' : isForBoth ? 'chooses' : 'asks'];
  const asks = isMine ? mine : theirs;

  return (
    <Scene
      scene={`${view.phase}`}
      align="middle"
      picture={hasJustMade ? <TaskResult turn={current} /> : <BothPicks screen={screen} />}
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
      <ShownSigns screen={screen} />
      {isPlannedLengthReached(screen) && (
        <p className={styles.soft} role="status">
          {between.plannedLength}
        </p>
      )}
    </Scene>
  );
}
