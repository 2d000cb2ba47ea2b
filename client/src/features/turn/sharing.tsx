// The speaker says what they have to say; the listener's screen stays nearly empty.
import { useRoomMessages } from '../../i18n/room-messages.ts';
import { AskedCard } from '../../scene/asked-card.tsx';
import { type RoomProps, Scene } from '../../scene/scene.tsx';
import { TapButton } from '../../scene/tap-button.tsx';
import { TimerRing } from '../../ui/timer-ring.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';
import { isJustListening } from './is-listening-closely.ts';
import { MayDim } from './may-dim.tsx';
import { Pieces } from './pieces.tsx';
import styles from './turn.module.css';
import { useNow } from './use-now.ts';
import { useWriting } from './use-writing.ts';
import { WritingActions } from './writing-actions.tsx';
import { WritingField } from './writing-field.tsx';

const SUGGESTED_SECONDS = 90;

export function Sharing(props: RoomProps) {
  const { view } = props.screen;
  const isSpoken = view.setting.how === 'spoken';
  if (view.listener !== view.seat) {
    return isSpoken ? <Speaking {...props} /> : <Writing {...props} />;
  }
  return isSpoken ? <Listening {...props} /> : <Reading {...props} />;
}

const isMore = ({ screen }: RoomProps): boolean => screen.current?.verdicts.at(-1) === 'more';

function Speaking(props: RoomProps) {
  const { screen, actions } = props;
  const { sharing } = useRoomMessages().turn;
  const { view } = screen;
  const elapsed = Math.max(0, Math.floor((useNow() + screen.clockOffsetMs - view.since) / 1_000));
  const minutes = Math.floor(elapsed / 60);
  const seconds = elapsed % 60;

  return (
    <Scene
      scene={`speak${view.phase}`}
      title={isMore(props) ? sharing.titleMore : sharing.title}
      lead={isMore(props) ? sharing.leadMore : undefined}
      action={
        <TapButton screen={screen} type="hand-over" send={() => actions.handOver()}>
          {sharing.handOverSpoken}
        </TapButton>
      }
    >
      <AskedCard screen={screen} />
      <div className={styles.centre}>
        <TimerRing
          elapsedSeconds={elapsed}
          suggestedSeconds={SUGGESTED_SECONDS + 60 * (view.extra?.minutes ?? 0)}
          label={sharing.timer(minutes, seconds)}
          seat={view.seat}
        >
          {minutes}:{String(seconds).padStart(2, '0')}
        </TimerRing>
        <p>{sharing.timerHint}</p>
        <MayDim />
      </div>
    </Scene>
  );
}

function Writing(props: RoomProps) {
  const { screen } = props;
  const { sharing } = useRoomMessages().turn;
  const writing = useWriting(props, 'share');
  const { view, current } = screen;
  const sent = current?.shares ?? [];

  return (
    <Scene
      scene={`write${view.phase}`}
      title={isMore(props) ? sharing.titleMore : sharing.title}
      lead={isMore(props) ? sharing.leadMore : undefined}
      action={<WritingActions writing={writing} words={sharing} />}
    >
      <AskedCard screen={screen} size="small" />
      <Pieces
        title={sharing.sent}
        pieces={sent}
        pending={writing.pending}
        line={screen.line}
        seat={view.seat}
      />
      <WritingField
        writing={writing}
        label={writing.hasSaid ? sharing.labelMore : sharing.label}
        {...(writing.hasSaid ? {} : { hint: sharing.hint })}
        isReadOnly={writing.floor.wait !== null}
      />
    </Scene>
  );
}

function NeedLine({ screen }: Pick<RoomProps, 'screen'>) {
  const { needLine } = useRoomMessages().turn;
  const need = screen.current?.need ?? null;
  return need === null ? null : needLine[need](screen.names.partner);
}

function Listening(props: RoomProps) {
  const { screen } = props;
  const { sharing } = useRoomMessages().turn;
  const { noFixing } = useRoomMessages().listening;
  const { view } = screen;
  return (
    <Scene
      scene={`listen${view.phase}`}
      tone="hushed"
      align="middle"
      picture={<TwoCircles state="listening" floor="theirs" mySeat={view.seat} size={320} />}
      title={isMore(props) ? sharing.listenTitleMore : sharing.listenTitle}
      lead={isJustListening(screen) ? noFixing : <NeedLine screen={screen} />}
    />
  );
}

function Reading({ screen }: RoomProps) {
  const { sharing } = useRoomMessages().turn;
  const { view, names, current } = screen;
  const pieces = current?.shares ?? [];
  const isEmpty = pieces.length === 0;
  return (
    <Scene
      scene={`read${view.phase}`}
      tone="hushed"
      align={isEmpty ? 'middle' : 'top'}
      picture={
        isEmpty ? (
          <TwoCircles state="listening" floor="theirs" mySeat={view.seat} size={320} />
        ) : undefined
      }
      title={sharing.readTitle(names.partner)}
      lead={
        <>
          <NeedLine screen={screen} /> {isEmpty ? sharing.readLead : sharing.readLeadHere}
        </>
      }
    >
      <Pieces pieces={pieces} seat={view.seat === 'a' ? 'b' : 'a'} isLive />
    </Scene>
  );
}
