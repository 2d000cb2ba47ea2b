// One line to both, in own words or a ready sentence. There is no way to write to one of them.
import { MAX_LINE_CHARACTERS } from '@heard/shared/limits';
import { type RefObject, useState } from 'react';
import { useFacilitateMessages } from '../../i18n/facilitate-messages.ts';
import { useRoomMessages } from '../../i18n/room-messages.ts';
import type { FacilitatorActions, FacilitatorScreen } from '../../session/facilitator-screen.ts';
import { useTap } from '../../session/use-tap.ts';
import { Button } from '../../ui/button.tsx';
import styles from './controls.module.css';
import { LineField } from './line-field.tsx';
import { Panel } from './panel.tsx';

export interface SayLineProps {
  readonly screen: FacilitatorScreen;
  readonly actions: FacilitatorActions;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly keyName: string | null;
}

export function SayLine({ screen, actions, field, keyName }: SayLineProps) {
  const { saying, problem } = useFacilitateMessages();
  const { tap: tapWords } = useRoomMessages();
  const [text, setText] = useState('');
  const tap = useTap(screen, 'line');
  const line = text.trim();
  const canSay = line !== '' && line.length <= MAX_LINE_CHARACTERS;

  const say = async (): Promise<void> => {
    if (!canSay) return;
    if (await tap.run(() => actions.say(line))) setText('');
  };
  const take = (sentence: string): void => {
    setText(sentence);
    field.current?.focus();
  };

  return (
    <Panel title={saying.title} lead={saying.hint}>
      <LineField
        field={field}
        value={text}
        onChange={setText}
        onSend={() => void say()}
        keyName={keyName}
      />
      <details className={styles.ready}>
        <summary>{saying.ready}</summary>
        <div className={styles.sentences}>
          {saying.sentences.map((sentence) => (
            <button
              key={sentence}
              type="button"
              className={styles.sentence}
              onClick={() => take(sentence)}
            >
              {sentence}
            </button>
          ))}
        </div>
      </details>
      <Button
        variant="quiet"
        disabled={!canSay}
        busyWords={tap.wait === null ? undefined : tapWords.wait[tap.wait]}
        onClick={() => void say()}
      >
        {saying.send}
      </Button>
      {tap.problem !== null && <p role="alert">{problem[tap.problem]}</p>}
    </Panel>
  );
}
