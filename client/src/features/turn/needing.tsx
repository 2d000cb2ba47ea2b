// Before the sharing: the speaker says what would help, or nothing; the listener asks the card.
import { useState } from 'react';
import { useMessages } from '../../i18n/messages.ts';
import type { Need } from '../../session/room-screen.ts';
import { useTap } from '../../session/use-tap.ts';
import { Button } from '../../ui/button.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';
import { Answers } from './answers.tsx';
import { AskedCard } from './asked-card.tsx';
import { TapButton } from './tap-button.tsx';
import styles from './turn.module.css';
import { type TurnProps, TurnScreen } from './turn-screen.tsx';

const NEEDS = ['listen', 'understand', 'think'] as const satisfies readonly Need[];

export function Needing(props: TurnProps) {
  const { view } = props.screen;
  return view.listener === view.seat ? <ListenerAsks {...props} /> : <SpeakerNeeds {...props} />;
}

function SpeakerNeeds({ screen, actions }: TurnProps) {
  const { tap, turn } = useMessages();
  const { common, needing } = turn;
  const { run, wait } = useTap(screen, 'need');
  const [chosen, setChosen] = useState<Need | null>(null);
  const { names, view } = screen;

  const choose = (need: Need): void => {
    setChosen(need);
    void run(() => actions.need(need));
  };

  return (
    <TurnScreen
      scene="needs"
      title={view.isSecondTurn ? needing.swapped : common.asks(names.partner)}
      action={
        <div className={styles.ways}>
          <Button
            variant="plain"
            busyWords={wait !== null && chosen === null ? tap.wait[wait] : undefined}
            onClick={() => {
              setChosen(null);
              void run(() => actions.need(null));
            }}
          >
            {needing.skip}
          </Button>
          <TapButton screen={screen} type="pass" variant="plain" send={() => actions.pass()}>
            {needing.pass}
          </TapButton>
        </div>
      }
    >
      <AskedCard screen={screen} size="small" />
      <section className={styles.section}>
        <h2 className={styles.ask}>{needing.title}</h2>
        <Answers
          label={needing.title}
          answers={NEEDS.map((value) => ({ value, ...needing[value] }))}
          onAnswer={choose}
          chosen={chosen}
          waitWords={wait === null ? null : tap.wait[wait]}
        />
      </section>
    </TurnScreen>
  );
}

function ListenerAsks({ screen, actions }: TurnProps) {
  const { common, needing } = useMessages().turn;
  const { names, view } = screen;
  const pass = (
    <TapButton screen={screen} type="pass" variant="plain" send={() => actions.pass()}>
      {common.pass}
    </TapButton>
  );
  if (view.setting.how === 'spoken') {
    return (
      <TurnScreen
        scene="aloud"
        align="middle"
        title={view.isSecondTurn ? needing.readAloudAgain : needing.readAloud}
        lead={needing.listenerLead(names.partner)}
        action={pass}
      >
        <AskedCard screen={screen} />
      </TurnScreen>
    );
  }
  return (
    <TurnScreen
      scene="wait"
      align="middle"
      picture={<TwoCircles state="apart" floor="theirs" mySeat={view.seat} size={300} />}
      title={
        view.isSecondTurn
          ? needing.waitingTitleAgain(names.partner)
          : needing.waitingTitle(names.partner)
      }
      lead={needing.waitingLead(names.partner)}
      action={pass}
    />
  );
}
