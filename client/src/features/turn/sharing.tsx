// The speaker says what they have to say; the listener's screen stays nearly empty.
import { useMessages } from '../../i18n/messages.ts';
import { TimerRing } from '../../ui/timer-ring.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';
import { AskedCard } from './asked-card.tsx';
import { Pieces } from './pieces.tsx';
import { TapButton } from './tap-button.tsx';
import styles from './turn.module.css';
import { type TurnProps, TurnScreen } from './turn-screen.tsx';
import { useNow } from './use-now.ts';
import { useWriting } from './use-writing.ts';
import { WritingActions } from './writing-actions.tsx';
import { WritingField } from './writing-field.tsx';

const SUGGESTED_SECONDS = 90;

export function Sharing(props: TurnProps) {
  const { view } = props.screen;
  const isSpoken = view.setting.how === 'spoken';
  if (view.listener !== view.seat) {
    return isSpoken ? <Speaking {...props} /> : <Writing {...props} />;
  }
  return isSpoken ? <Listening {...props} /> : <Reading {...props} />;
}

const isMore = ({ screen }: TurnProps): boolean => screen.current?.verdicts.at(-1) === 'more';

function Speaking(props: TurnProps) {
  const { screen, actions } = props;
  const { sharing } = useMessages().turn;
  const { view } = screen;
  const elapsed = Math.max(0, Math.floor((useNow() + screen.clockOffsetMs - view.since) / 1_000));
  const minutes = Math.floor(elapsed / 60);
  const seconds = elapsed % 60;

  return (
    <TurnScreen
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
          suggestedSeconds={SUGGESTED_SECONDS}
          label={sharing.timer(minutes, seconds)}
          seat={view.seat}
        >
          {minutes}:{String(seconds).padStart(2, '0')}
        </TimerRing>
        <p>{sharing.timerHint}</p>
      </div>
    </TurnScreen>
  );
}

function Writing(props: TurnProps) {
  const { screen } = props;
  const { sharing } = useMessages().turn;
  const writing = useWriting(props, 'share');
  const { view, current } = screen;
  const sent = current?.shares ?? [];

  return (
    <TurnScreen
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
    </TurnScreen>
  );
}

function NeedLine({ screen }: Pick<TurnProps, 'screen'>) {
  const { needLine } = useMessages().turn;
  const need = screen.current?.need ?? null;
  return need === null ? null : needLine[need](screen.names.partner);
}

function Listening(props: TurnProps) {
  const { screen } = props;
  const { sharing } = useMessages().turn;
  const { view } = screen;
  return (
    <TurnScreen
      scene={`listen${view.phase}`}
      tone="hushed"
      align="middle"
      picture={<TwoCircles state="listening" floor="theirs" mySeat={view.seat} size={320} />}
      title={isMore(props) ? sharing.listenTitleMore : sharing.listenTitle}
      lead={<NeedLine screen={screen} />}
    />
  );
}

function Reading({ screen }: TurnProps) {
  const { sharing } = useMessages().turn;
  const { view, names, current } = screen;
  const pieces = current?.shares ?? [];
  const isEmpty = pieces.length === 0;
  return (
    <TurnScreen
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
    </TurnScreen>
  );
}
