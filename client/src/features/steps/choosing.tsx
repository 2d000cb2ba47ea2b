// Each picks a step for themselves; what the other picked shows once both have.
import { useState } from 'react';
import { useRoomMessages } from '../../i18n/room-messages.ts';
import { type RoomProps, Scene } from '../../scene/scene.tsx';
import { StepMark } from '../../scene/step-mark.tsx';
import type { Step } from '../../session/room-screen.ts';
import { openSteps } from '../../session/step-rules.ts';
import { useTap } from '../../session/use-tap.ts';
import { Answers } from '../../ui/answers.tsx';
import { Live } from '../../ui/live.tsx';
import { StatusLine } from '../../ui/status-line.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';
import { ShownSigns } from './shown-signs.tsx';
import styles from './steps.module.css';

/** What the link is for that this phone opened the room with. */
function stepOfLink({ preset, lentDecks }: RoomProps['screen']): Step | null {
  if (preset === null) return null;
  const { cards } = preset;
  if ('step' in cards) return cards.step;
  const lent = lentDecks.find(({ isMine, source }) => isMine && source === cards.deck);
  return lent?.reading?.ok ? lent.reading.deck.step : null;
}

export function Choosing({ screen, actions }: RoomProps) {
  const { steps, tap } = useRoomMessages();
  const { choosing } = steps;
  const { run, wait } = useTap(screen, 'pick');
  const [chosen, setChosen] = useState<Step | null>(null);
  const { view, names, ground } = screen;
  const linked = stepOfLink(screen);

  if (view.isMineDone) {
    return (
      <Scene
        scene="picked"
        align="middle"
        picture={<TwoCircles state="waiting" overlap={0.2} mySeat={view.seat} size={280} />}
        title={choosing.waitingTitle}
        lead={choosing.waitingLead(names.partner)}
      />
    );
  }
  return (
    <Scene
      scene="pick"
      title={choosing.title}
      lead={ground === null ? choosing.lead : `${choosing.lead} ${choosing.depth[ground.depth]}`}
      action={
        <Live>
          {view.isTheirsDone && (
            <div className={styles.centre}>
              <StatusLine state="here">{choosing.theirsDone(names.partner)}</StatusLine>
            </div>
          )}
        </Live>
      }
    >
      <ShownSigns screen={screen} />
      <Answers
        label={choosing.label}
        answers={openSteps(ground).map((step) => ({
          value: step,
          title: steps.names[step],
          body: steps.lines[step],
          picture: <StepMark step={step} />,
        }))}
        onAnswer={(step) => {
          setChosen(step);
          void run(() => actions.pick(step));
        }}
        chosen={chosen}
        waitWords={wait === null ? null : tap.wait[wait]}
      />
      {linked !== null && <p className={styles.soft}>{choosing.byLink(steps.names[linked])}</p>}
    </Scene>
  );
}
