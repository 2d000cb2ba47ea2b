// Choosing what to ask: three cards for the listener, a quiet wait for the speaker.
import { type ComponentType, useState } from 'react';
import { useRoomMessages } from '../../i18n/room-messages.ts';
import { PickCard, type PickCardProps } from '../../scene/pick-card.tsx';
import { type RoomProps, Scene } from '../../scene/scene.tsx';
import { TapButton } from '../../scene/tap-button.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';
import { AskOwn } from './ask-own.tsx';
import styles from './turn.module.css';

export interface DrawingProps extends RoomProps {
  readonly hasPassed: boolean;
  /** The step's own way to pick a card. */
  readonly Pick?: ComponentType<PickCardProps> | undefined;
}

export function Drawing({ hasPassed, Pick = PickCard, ...props }: DrawingProps) {
  const { screen, actions } = props;
  const { task, turn } = useRoomMessages();
  const { common, drawing } = turn;
  const [isOwn, setIsOwn] = useState(false);
  const { view, names } = screen;
  const isSpoken = view.setting.how === 'spoken';
  const isTask = view.activity === 'task';
  const isForBoth = view.activity === 'shoes';
  const ownLead = isSpoken ? drawing.leadSpoken : drawing.leadWritten;
  const withPassed = (lead: string): string => (hasPassed ? `${common.passed} ${lead}` : lead);

  if (view.listener === view.seat) {
    return isOwn ? (
      <AskOwn {...props} onBack={() => setIsOwn(false)} />
    ) : (
      <Pick
        {...props}
        lead={withPassed(isTask ? task.drawing.lead : isForBoth ? drawing.leadBoth : ownLead)}
        onWriteOwn={() => setIsOwn(true)}
      />
    );
  }
  return (
    <Scene
      scene="wait"
      align="middle"
      picture={<TwoCircles state="apart" floor="theirs" mySeat={view.seat} size={300} />}
      title={
        isTask ? task.drawing.waitingTitle(names.partner) : drawing.waitingTitle(names.partner)
      }
      lead={withPassed(
        isTask
          ? task.drawing.waitingLead
          : isForBoth
            ? drawing.waitingLeadBoth
            : isSpoken
              ? drawing.waitingLead
              : drawing.waitingLeadWritten,
      )}
      action={
        <div className={styles.ways}>
          <TapButton screen={screen} type="pass" variant="plain" send={() => actions.pass()}>
            {common.pass}
          </TapButton>
          <TapButton screen={screen} type="choose" variant="plain" send={() => actions.choose()}>
            {drawing.otherStep}
          </TapButton>
        </div>
      }
    />
  );
}
