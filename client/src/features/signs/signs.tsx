// The check-in as a page of its own: how close it feels, six sentences, and what may help.
import { useState } from 'react';
import { useMeasuresMessages } from '../../i18n/measures-messages.ts';
import { useSignsMessages } from '../../i18n/signs-messages.ts';
import { Button } from '../../ui/button.tsx';
import { ClosenessCircles } from '../../ui/closeness-circles.tsx';
import { Screen } from '../../ui/screen.tsx';
import { SignScales } from './sign-scales.tsx';
import { SignsResult, useResultWords } from './signs-result.tsx';
import { useCheckIn } from './use-check-in.ts';

export interface SignsProps {
  readonly onHelp: () => void;
  readonly onOpenJournal: () => void;
  readonly onDone: () => void;
}

export function Signs({ onHelp, onOpenJournal, onDone }: SignsProps) {
  const words = useSignsMessages();
  const { circles: circleWords } = useMeasuresMessages();
  const checkIn = useCheckIn();
  const { title, lead } = useResultWords(checkIn.values);
  const [circles, setCircles] = useState<number | null>(null);
  const [hasBegun, setHasBegun] = useState(false);

  if (!hasBegun) {
    return (
      <Screen
        key="closeness"
        focusTitle
        title={words.title}
        lead={<p>{words.closeness.lead}</p>}
        action={
          <Button
            variant={circles === null ? 'quiet' : 'primary'}
            onClick={() => setHasBegun(true)}
          >
            {circles === null ? words.closeness.leaveOut : words.closeness.goOn}
          </Button>
        }
      >
        <ClosenessCircles
          label={words.closeness.question}
          value={circles}
          onChange={setCircles}
          positionWords={circleWords.positions}
          unsetWords={circleWords.unset}
          apartWords={circleWords.apart}
          closerWords={circleWords.closer}
        />
      </Screen>
    );
  }
  if (checkIn.scene === 'signs') {
    return (
      <Screen
        key="signs"
        focusTitle
        title={words.title}
        lead={<p>{words.lead}</p>}
        action={<Button onClick={() => checkIn.finish(circles)}>{words.see}</Button>}
      >
        <SignScales values={checkIn.values} onSet={checkIn.set} />
      </Screen>
    );
  }
  return (
    <Screen
      key="result"
      focusTitle
      title={title}
      lead={<p>{lead}</p>}
      action={
        <>
          <Button onClick={onDone}>{words.result.done}</Button>
          <Button variant="plain" onClick={checkIn.change}>
            {words.result.again}
          </Button>
        </>
      }
    >
      <SignsResult values={checkIn.values} onHelp={onHelp} onOpenJournal={onOpenJournal} />
    </Screen>
  );
}
