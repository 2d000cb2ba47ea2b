// An opened code: on the device the practice was set from it is ticked off; anywhere else it says so.
import { useEffect, useState } from 'react';
import { usePracticeMessages } from '../../i18n/practice-messages.ts';
import { onDonePasted, type Ticked, tickOffFromAddress } from '../../session/practices.ts';
import { Button } from '../../ui/button.tsx';
import { Screen } from '../../ui/screen.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';
import { wordsOf } from './words-of-ticked.ts';

export interface DoneProps {
  readonly onPractices: () => void;
  readonly onStart: () => void;
}

export function Done({ onPractices, onStart }: DoneProps) {
  const messages = usePracticeMessages();
  const [ticked, setTicked] = useState<Ticked | 'not-read' | null>(null);

  useEffect(() => {
    let isCurrent = true;
    const look = (): void => {
      tickOffFromAddress().then(
        (outcome) => isCurrent && setTicked(outcome),
        () => isCurrent && setTicked('not-read'),
      );
    };
    look();
    const stop = onDonePasted(look);
    return () => {
      isCurrent = false;
      stop();
    };
  }, []);

  if (ticked === null || ticked === 'not-read') {
    const { reading, notRead } = messages.ticked;
    return (
      <Screen
        align="middle"
        picture={<TwoCircles state="together" size={180} />}
        title={ticked === null ? reading : notRead}
      />
    );
  }
  const { isDone, title, body } = wordsOf(ticked, messages);
  return (
    <Screen
      key={title}
      align="middle"
      focusTitle
      picture={<TwoCircles state={isDone ? 'together' : 'apart'} size={180} />}
      title={title}
      lead={<p>{body}</p>}
      action={
        isDone ? (
          <Button onClick={onPractices}>{messages.ticked.toList}</Button>
        ) : (
          <Button variant="quiet" onClick={onStart}>
            {messages.list.toStart}
          </Button>
        )
      }
    />
  );
}
