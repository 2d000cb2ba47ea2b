// Choosing what to ask: three cards for the listener, a quiet wait for the speaker.
import { useState } from 'react';
import { useMessages } from '../../i18n/messages.ts';
import { type RoomProps, Scene } from '../../scene/scene.tsx';
import { TapButton } from '../../scene/tap-button.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';
import { AskOwn } from './ask-own.tsx';
import { PickCard } from './pick-card.tsx';
import styles from './turn.module.css';

export interface DrawingProps extends RoomProps {
  readonly hasPassed: boolean;
}

export function Drawing({ hasPassed, ...props }: DrawingProps) {
  const { screen, actions } = props;
  const { common, drawing } = useMessages().turn;
  const [isOwn, setIsOwn] = useState(false);
  const { view, names } = screen;
  const isSpoken = view.setting.how === 'spoken';
  const withPassed = (lead: string): string => (hasPassed ? `${common.passed} ${lead}` : lead);

  if (view.listener === view.seat) {
    return isOwn ? (
      <AskOwn {...props} onBack={() => setIsOwn(false)} />
    ) : (
      <PickCard
        {...props}
        lead={withPassed(isSpoken ? drawing.leadSpoken : drawing.leadWritten)}
        onWriteOwn={() => setIsOwn(true)}
      />
    );
  }
  return (
    <Scene
      scene="wait"
      align="middle"
      picture={<TwoCircles state="apart" floor="theirs" mySeat={view.seat} size={300} />}
      title={drawing.waitingTitle(names.partner)}
      lead={withPassed(isSpoken ? drawing.waitingLead : drawing.waitingLeadWritten)}
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
