// One question and two circles: how close it feels at this moment. Leaving it out is as good an answer.
import { useState } from 'react';
import { useMeasuresMessages } from '../../i18n/measures-messages.ts';
import { Button } from '../../ui/button.tsx';
import { ClosenessCircles } from '../../ui/closeness-circles.tsx';
import { Screen } from '../../ui/screen.tsx';

export interface ClosenessScreenProps {
  readonly when: 'before' | 'after' | 'afterShared';
  /** 0 apart to 10 one circle; null where it was left out. */
  readonly onDone: (circles: number | null) => void;
}

export function ClosenessScreen({ when, onDone }: ClosenessScreenProps) {
  const messages = useMeasuresMessages();
  const words = messages[when];
  const { positions, unset, apart, closer } = messages.circles;
  const [circles, setCircles] = useState<number | null>(null);
  return (
    <Screen
      align="middle"
      focusTitle
      title={words.title}
      lead={<p>{words.lead}</p>}
      action={
        <Button variant={circles === null ? 'quiet' : 'primary'} onClick={() => onDone(circles)}>
          {circles === null ? words.leaveOut : words.goOn}
        </Button>
      }
    >
      <ClosenessCircles
        label={words.title}
        hidesLabel
        value={circles}
        onChange={setCircles}
        positionWords={positions}
        unsetWords={unset}
        apartWords={apart}
        closerWords={closer}
      />
    </Screen>
  );
}
