// The listener may add one warm line, aloud or written, or none. Nobody knows which.
import { useRoomMessages } from '../../i18n/room-messages.ts';
import { type RoomProps, Scene } from '../../scene/scene.tsx';
import { TapButton } from '../../scene/tap-button.tsx';
import { useDraft } from '../../session/use-room.ts';
import { useTap } from '../../session/use-tap.ts';
import { Button } from '../../ui/button.tsx';
import { StemList } from '../../ui/stem-list.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';
import { AdviceSheet } from './advice-sheet.tsx';
import { isJustListening } from './is-listening-closely.ts';
import { useNoAdvice } from './use-no-advice.ts';
import { WritingField } from './writing-field.tsx';

export function Supporting(props: RoomProps) {
  const { view } = props.screen;
  if (view.listener !== view.seat) return <BeingSupported {...props} />;
  return view.setting.how === 'spoken' ? (
    <SayingOneLine {...props} />
  ) : (
    <WritingOneLine {...props} />
  );
}

function SayingOneLine({ screen, actions }: RoomProps) {
  const { supporting } = useRoomMessages().turn;
  return (
    <Scene
      scene="say"
      align="middle"
      picture={<TwoCircles state="listening" floor="mine" mySeat={screen.view.seat} size={220} />}
      title={supporting.title(screen.names.partner)}
      lead={supporting.leadSpoken}
      action={
        <TapButton screen={screen} type="support" send={() => actions.support(null)}>
          {supporting.goOn}
        </TapButton>
      }
    >
      <StemList label={supporting.stemsLabel} stems={supporting.stems} />
    </Scene>
  );
}

function WritingOneLine({ screen, actions }: RoomProps) {
  const { tap, turn } = useRoomMessages();
  const { supporting } = turn;
  const [text, setText, isLoaded] = useDraft(actions, 'support');
  const piece = useTap(screen, 'support');
  const noAdvice = useNoAdvice(isJustListening(screen));
  const busyWords = piece.wait === null ? undefined : tap.wait[piece.wait];
  const hasWords = text.trim() !== '';

  const send = (): Promise<void> =>
    noAdvice.check(text, () => piece.run(() => actions.support(text.trim())));

  return (
    <Scene
      scene="write"
      title={supporting.title(screen.names.partner)}
      lead={supporting.leadWritten}
      action={
        <>
          <Button
            disabled={!hasWords && busyWords === undefined}
            busyWords={busyWords}
            onClick={() => void send()}
          >
            {supporting.send}
          </Button>
          {busyWords === undefined && (
            <Button variant="plain" onClick={() => void piece.run(() => actions.support(null))}>
              {supporting.skip}
            </Button>
          )}
        </>
      }
    >
      <div ref={noAdvice.place}>
        <WritingField
          writing={{ text, setText, isLoaded, piece }}
          label={supporting.label}
          stems={supporting.stems}
          stemsLabel={supporting.stemsLabel}
          isReadOnly={piece.wait !== null}
        />
      </div>
      <AdviceSheet noAdvice={noAdvice} partner={screen.names.partner} />
    </Scene>
  );
}

function BeingSupported({ screen }: RoomProps) {
  const { supporting } = useRoomMessages().turn;
  const { view, names } = screen;
  return (
    <Scene
      scene="wait"
      tone="hushed"
      align="middle"
      picture={<TwoCircles state="listening" floor="theirs" mySeat={view.seat} size={320} />}
      title={supporting.waitingTitle}
      lead={supporting.waitingLead(names.partner)}
    />
  );
}
