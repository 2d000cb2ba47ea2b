// Both rate, each for themselves: felt for the speaker, a guess of it for the listener. Sealed.
import { useState } from 'react';
import { useRoomMessages } from '../../i18n/room-messages.ts';
import { type RoomProps, Scene } from '../../scene/scene.tsx';
import { useTap } from '../../session/use-tap.ts';
import { Button } from '../../ui/button.tsx';
import { Live } from '../../ui/live.tsx';
import { Scale } from '../../ui/scale.tsx';
import { StatusLine } from '../../ui/status-line.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';
import { isListeningClosely } from './is-listening-closely.ts';
import { Pieces } from './pieces.tsx';
import { RatingFacet } from './rating-facet.tsx';
import styles from './turn.module.css';

export function Rating(props: RoomProps) {
  const { screen } = props;
  const isSealed = screen.view.isMineDone || screen.pending.some(({ type }) => type === 'seal');
  return isSealed ? <Sealed {...props} /> : <Sealing {...props} />;
}

function Sealing({ screen, actions }: RoomProps) {
  const { tap, turn } = useRoomMessages();
  const { rating } = turn;
  const { facet } = useRoomMessages().listening;
  const [value, setValue] = useState<number | null>(null);
  const [isAtFacet, setIsAtFacet] = useState(false);
  const { run, wait, problem, isSending } = useTap(screen, 'seal');
  const { view, names, current } = screen;
  const isListener = view.listener === view.seat;
  const title = isListener ? rating.listenerTitle(names.partner) : rating.speakerTitle;
  const support = isListener ? null : (current?.support ?? null);
  const hasFacet = !isListener && isListeningClosely(screen);

  if (isAtFacet && value !== null) {
    return (
      <RatingFacet
        screen={screen}
        tap={{ run, wait, problem, isSending }}
        onSeal={(given) => actions.rate(value, given)}
        onBack={() => setIsAtFacet(false)}
      />
    );
  }
  return (
    <Scene
      scene="rate"
      align="middle"
      title={title}
      lead={rating.lead}
      action={
        <>
          <Button
            disabled={value === null && wait === null}
            busyWords={wait === null ? undefined : tap.wait[wait]}
            onClick={() => {
              if (value === null) return;
              if (hasFacet) setIsAtFacet(true);
              else void run(() => actions.rate(value));
            }}
          >
            {hasFacet ? facet.goOn : rating.seal}
          </Button>
          <Button variant="plain" onClick={() => void run(() => actions.rate(null))}>
            {rating.keepClosed}
          </Button>
          <p className={styles.next}>{rating.closedHint}</p>
        </>
      }
    >
      {support !== null && (
        <Pieces title={rating.supportLine(names.partner)} pieces={[support]} seat={view.listener} />
      )}
      <Scale
        label={title}
        hidesLabel
        value={value}
        onChange={setValue}
        lowWords={rating.low}
        highWords={rating.high}
        unsetWords={rating.unset}
        seat={view.seat}
      />
      {problem !== null && <p role="alert">{tap.problem[problem]}</p>}
    </Scene>
  );
}

function Sealed({ screen }: RoomProps) {
  const { tap, turn } = useRoomMessages();
  const { rating } = turn;
  const { view, names, line } = screen;
  const isQueued = !view.isMineDone && line !== 'live';
  return (
    <Scene
      scene="sealed"
      align="middle"
      picture={<TwoCircles state="apart" mySeat={view.seat} size={300} />}
      title={rating.sealedTitle}
      lead={isQueued ? rating.sealedKept : rating.sealedLead(names.partner)}
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
