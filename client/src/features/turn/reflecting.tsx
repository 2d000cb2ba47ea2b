// The listener says back what they heard; the speaker listens for what was caught.
import { useRoomMessages } from '../../i18n/room-messages.ts';
import { type RoomProps, Scene } from '../../scene/scene.tsx';
import { TapButton } from '../../scene/tap-button.tsx';
import { StemList } from '../../ui/stem-list.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';
import { AdviceSheet } from './advice-sheet.tsx';
import { isJustListening, isListeningClosely } from './is-listening-closely.ts';
import { MayDim } from './may-dim.tsx';
import { Pieces } from './pieces.tsx';
import styles from './turn.module.css';
import { useNoAdvice } from './use-no-advice.ts';
import { useWaysToBegin } from './use-ways-to-begin.ts';
import { useWriting } from './use-writing.ts';
import { WritingActions } from './writing-actions.tsx';
import { WritingField } from './writing-field.tsx';

export function Reflecting(props: RoomProps) {
  const { view } = props.screen;
  const isSpoken = view.setting.how === 'spoken';
  if (view.listener !== view.seat) return <BeingHeard {...props} />;
  return isSpoken ? <SayingBack {...props} /> : <WritingBack {...props} />;
}

const isAgain = ({ screen }: RoomProps): boolean => screen.current?.verdicts.at(-1) === 'not-quite';

function SayingBack(props: RoomProps) {
  const { screen, actions } = props;
  const { reflecting } = useRoomMessages().turn;
  const { noFixing } = useRoomMessages().listening;
  const ways = useWaysToBegin(screen);
  const { view, names } = screen;
  const lead = isJustListening(screen) ? noFixing : reflecting.lead;
  // An example is more to read: it gives its room.
  const size = ways.example === null ? 220 : 140;
  return (
    <Scene
      scene={`say${view.phase}`}
      align="middle"
      picture={<TwoCircles state="listening" floor="mine" mySeat={view.seat} size={size} />}
      title={isAgain(props) ? reflecting.titleAgain : reflecting.title}
      lead={isAgain(props) ? reflecting.leadAgain(names.partner) : lead}
      action={
        <TapButton screen={screen} type="hand-over" send={() => actions.handOver()}>
          {reflecting.handOverSpoken}
        </TapButton>
      }
    >
      <StemList label={ways.label} stems={ways.stems} />
      {ways.example !== null && <p className={styles.example}>{ways.example}</p>}
      <MayDim />
    </Scene>
  );
}

function WritingBack(props: RoomProps) {
  const { screen } = props;
  const { reflecting } = useRoomMessages().turn;
  const ways = useWaysToBegin(screen);
  const writing = useWriting(props, 'reflect');
  const noAdvice = useNoAdvice(isJustListening(screen));
  const { view, names, current } = screen;
  const checked = {
    ...writing,
    send: () => noAdvice.check(writing.text, writing.send),
    handOver: () => noAdvice.check(writing.hasWords ? writing.text : '', writing.handOver),
  };
  return (
    <Scene
      scene={`write${view.phase}`}
      title={isAgain(props) ? reflecting.titleAgain : reflecting.title}
      lead={isAgain(props) ? reflecting.leadAgainWritten : reflecting.lead}
      action={<WritingActions writing={checked} words={reflecting} />}
    >
      <Pieces
        title={reflecting.theirWords(names.partner)}
        pieces={current?.shares ?? []}
        seat={view.seat === 'a' ? 'b' : 'a'}
      />
      <Pieces
        title={reflecting.sent}
        pieces={current?.reflections ?? []}
        pending={writing.pending}
        line={screen.line}
        seat={view.seat}
      />
      <div ref={noAdvice.place}>
        <WritingField
          writing={writing}
          label={reflecting.label}
          stems={ways.stems}
          stemsLabel={ways.label}
          isReadOnly={writing.floor.wait !== null}
        />
      </div>
      {ways.example !== null && <p className={styles.example}>{ways.example}</p>}
      <AdviceSheet noAdvice={noAdvice} partner={names.partner} />
    </Scene>
  );
}

function BeingHeard({ screen }: RoomProps) {
  const { reflecting } = useRoomMessages().turn;
  const { view, names, current } = screen;
  const isSpoken = view.setting.how === 'spoken';
  const pieces = current?.reflections.slice(current.reflectionsChecked) ?? [];
  const isEmpty = pieces.length === 0;
  const ways = useWaysToBegin(screen);
  return (
    <Scene
      scene={`heard${view.phase}`}
      tone="hushed"
      align={isEmpty ? 'middle' : 'top'}
      picture={
        isEmpty ? (
          <TwoCircles state="listening" floor="theirs" mySeat={view.seat} size={320} />
        ) : undefined
      }
      title={isSpoken ? reflecting.waitingTitle : reflecting.waitingTitleWritten(names.partner)}
      lead={
        isSpoken
          ? reflecting.waitingLead(names.partner)
          : isEmpty
            ? reflecting.waitingLeadWritten
            : reflecting.readLead
      }
    >
      {isListeningClosely(screen) && <p className={styles.next}>{ways.label}</p>}
      <Pieces pieces={pieces} seat={view.listener} isLive={!isSpoken} />
    </Scene>
  );
}
