// Before the sharing: the speaker says what would help, or nothing; the listener asks the card.
import { useState } from 'react';
import { useRoomMessages } from '../../i18n/room-messages.ts';
import { AskedCard } from '../../scene/asked-card.tsx';
import { type RoomProps, Scene } from '../../scene/scene.tsx';
import { TapButton } from '../../scene/tap-button.tsx';
import type { Need } from '../../session/room-screen.ts';
import { useTap } from '../../session/use-tap.ts';
import { Answers } from '../../ui/answers.tsx';
import { Button } from '../../ui/button.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';
import styles from './turn.module.css';

const NEEDS = ['listen', 'understand', 'think'] as const satisfies readonly Need[];

export function Needing(props: RoomProps) {
  const { view } = props.screen;
  return view.listener === view.seat ? <ListenerAsks {...props} /> : <SpeakerNeeds {...props} />;
}

function SpeakerNeeds({ screen, actions }: RoomProps) {
  const { tap, turn } = useRoomMessages();
  const { common, needing } = turn;
  const { run, wait } = useTap(screen, 'need');
  const [chosen, setChosen] = useState<Need | null>(null);
  const { names, view } = screen;

  const choose = (need: Need): void => {
    setChosen(need);
    void run(() => actions.need(need));
  };

  return (
    <Scene
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
      <AskedCard screen={screen} size="small" isTurning />
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
    </Scene>
  );
}

function ListenerAsks({ screen, actions }: RoomProps) {
  const { common, needing } = useRoomMessages().turn;
  const { names, view } = screen;
  const pass = (
    <TapButton screen={screen} type="pass" variant="plain" send={() => actions.pass()}>
      {common.pass}
    </TapButton>
  );
  if (view.setting.how === 'spoken') {
    return (
      <Scene
        scene="aloud"
        align="middle"
        title={view.isSecondTurn ? needing.readAloudAgain : needing.readAloud}
        lead={needing.listenerLead(names.partner)}
        action={pass}
      >
        <AskedCard screen={screen} isTurning />
      </Scene>
    );
  }
  return (
    <Scene
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
