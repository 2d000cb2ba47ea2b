// The two numbers meet, and what they say about the pair. Then both go on when both are ready.
import { useMessages } from '../../i18n/messages.ts';
import { useTap } from '../../session/use-tap.ts';
import { Button } from '../../ui/button.tsx';
import { InTune } from '../../ui/in-tune.tsx';
import { StatusLine } from '../../ui/status-line.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';
import { closenessOf, distanceOf } from './closeness.ts';
import { InTuneSoFar } from './in-tune-so-far.tsx';
import { TapButton } from './tap-button.tsx';
import styles from './turn.module.css';
import { type TurnProps, TurnScreen } from './turn-screen.tsx';
import { Wish } from './wish.tsx';

export function Revealing(props: TurnProps) {
  const { screen } = props;
  const { revealing } = useMessages().turn;
  const { view, current, turns } = screen;
  const reveal = current?.reveal ?? { kind: 'closed' };
  const action = <WhatNext {...props} />;

  if (reveal.kind !== 'met') {
    const words = reveal.kind === 'closed' ? revealing.closed : revealing.mismatch;
    return (
      <TurnScreen
        scene={reveal.kind}
        align="middle"
        picture={<TwoCircles state="apart" mySeat={view.seat} size={300} />}
        title={words.title}
        lead={words.body}
        action={action}
      />
    );
  }
  return (
    <TurnScreen
      scene="met"
      align="middle"
      title={revealing.closeness[closenessOf(reveal.felt, reveal.guess)]}
      action={action}
    >
      <Numbers {...props} felt={reveal.felt} guess={reveal.guess} />
      <Wish {...props} />
      <InTuneSoFar turns={turns} />
    </TurnScreen>
  );
}

interface NumbersProps extends TurnProps {
  readonly felt: number;
  readonly guess: number;
}

function Numbers({ screen, felt, guess }: NumbersProps) {
  const { revealing } = useMessages().turn;
  const { view, names } = screen;
  const isListener = view.listener === view.seat;
  return (
    <InTune
      felt={felt}
      guess={guess}
      feltLabel={isListener ? revealing.theyFelt(names.partner) : revealing.youFelt}
      guessLabel={isListener ? revealing.youGuessed : revealing.theyGuessed(names.partner)}
      speaker={view.listener === 'a' ? 'b' : 'a'}
    >
      {revealing.distance(distanceOf(felt, guess))}
    </InTune>
  );
}

function WhatNext({ screen, actions }: TurnProps) {
  const { tap, turn } = useMessages();
  const { revealing } = turn;
  const { run, wait } = useTap(screen, 'continue');
  const { view, names } = screen;
  const willListen = view.listener !== view.seat;
  const swap = willListen
    ? revealing.nextSwapYouListen
    : revealing.nextSwapTheyListen(names.partner);
  return (
    <>
      {!view.isSecondTurn && <p className={styles.next}>{swap}</p>}
      {view.isMineDone ? (
        <div className={styles.centre}>
          <StatusLine state="working">{revealing.waiting(names.partner)}</StatusLine>
        </div>
      ) : (
        <>
          {view.isTheirsDone && (
            <div className={styles.centre}>
              <StatusLine state="here">{revealing.theirsReady(names.partner)}</StatusLine>
            </div>
          )}
          <Button
            busyWords={wait === null ? undefined : tap.wait[wait]}
            onClick={() => void run(() => actions.goOn())}
          >
            {view.isSecondTurn ? revealing.goOnToNewCard : revealing.goOn}
          </Button>
        </>
      )}
      {view.isSecondTurn && (
        <TapButton screen={screen} type="end" variant="plain" send={() => actions.end()}>
          {revealing.finish}
        </TapButton>
      )}
    </>
  );
}
