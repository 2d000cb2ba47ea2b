// The listener says back what they heard; the speaker listens for what was caught.
import { useMessages } from '../../i18n/messages.ts';
import { type RoomProps, Scene } from '../../scene/scene.tsx';
import { TapButton } from '../../scene/tap-button.tsx';
import { StemList } from '../../ui/stem-list.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';
import { Pieces } from './pieces.tsx';
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
  const { reflecting } = useMessages().turn;
  const { view, names } = screen;
  return (
    <Scene
      scene={`say${view.phase}`}
      align="middle"
      picture={<TwoCircles state="listening" floor="mine" mySeat={view.seat} size={220} />}
      title={isAgain(props) ? reflecting.titleAgain : reflecting.title}
      lead={isAgain(props) ? reflecting.leadAgain(names.partner) : reflecting.lead}
      action={
        <TapButton screen={screen} type="hand-over" send={() => actions.handOver()}>
          {reflecting.handOverSpoken}
        </TapButton>
      }
    >
      <StemList label={reflecting.stemsLabel} stems={reflecting.stems} />
    </Scene>
  );
}

function WritingBack(props: RoomProps) {
  const { screen } = props;
  const { reflecting } = useMessages().turn;
  const writing = useWriting(props, 'reflect');
  const { view, names, current } = screen;
  return (
    <Scene
      scene={`write${view.phase}`}
      title={isAgain(props) ? reflecting.titleAgain : reflecting.title}
      lead={isAgain(props) ? reflecting.leadAgainWritten : reflecting.lead}
      action={<WritingActions writing={writing} words={reflecting} />}
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
      <WritingField
        writing={writing}
        label={reflecting.label}
        stems={reflecting.stems}
        stemsLabel={reflecting.stemsLabel}
        isReadOnly={writing.floor.wait !== null}
      />
    </Scene>
  );
}

function BeingHeard({ screen }: RoomProps) {
  const { reflecting } = useMessages().turn;
  const { view, names, current } = screen;
  const isSpoken = view.setting.how === 'spoken';
  const pieces = current?.reflections.slice(current.reflectionsChecked) ?? [];
  const isEmpty = pieces.length === 0;
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
      <Pieces pieces={pieces} seat={view.listener} isLive={!isSpoken} />
    </Scene>
  );
}
