// Who the two are at this phone. Their names are kept sealed like everything they say.
import { MAX_NAME_CHARACTERS } from '@heard/shared/limits';
import { useState } from 'react';
import { useOnePhoneMessages } from '../../i18n/one-phone-messages.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Screen } from '../../ui/screen.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';
import styles from './one-phone.module.css';

export interface NamesScreenProps {
  /** What this phone remembers of its owner. */
  readonly ownName: string;
  /** False where nothing could be kept. */
  readonly onBegin: (names: { a: string; b: string }) => Promise<boolean>;
}

export function NamesScreen({ ownName, onBegin }: NamesScreenProps) {
  const { names } = useOnePhoneMessages();
  const [a, setA] = useState(ownName);
  const [b, setB] = useState('');
  const [isBeginning, setIsBeginning] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const [first, second] = [a.trim(), b.trim()];
  const areAlike = first !== '' && first.toLowerCase() === second.toLowerCase();
  const canBegin = first !== '' && second !== '' && !areAlike;

  const begin = async (): Promise<void> => {
    setIsBeginning(true);
    setHasFailed(false);
    const isKept = await onBegin({ a: first, b: second });
    setIsBeginning(false);
    setHasFailed(!isKept);
  };

  return (
    <Screen
      focusTitle
      picture={<TwoCircles state="handing-over" floor="theirs" size="min(12.5rem, 19dvh)" />}
      title={names.title}
      lead={
        <>
          <p>{names.lead}</p>
          <p className={styles.kept}>{names.kept}</p>
        </>
      }
      action={
        <>
          {hasFailed && (
            <Notice tone="care" title={names.full.title}>
              <p>{names.full.body}</p>
            </Notice>
          )}
          <Button
            disabled={!canBegin}
            busyWords={isBeginning ? names.beginning : undefined}
            onClick={() => void begin()}
          >
            {names.begin}
          </Button>
        </>
      }
    >
      <TextField
        label={names.first}
        value={a}
        onChange={setA}
        maxCharacters={MAX_NAME_CHARACTERS}
      />
      <TextField
        label={names.second}
        hint={areAlike ? names.same : names.hint}
        value={b}
        onChange={setB}
        maxCharacters={MAX_NAME_CHARACTERS}
      />
      <p className={styles.notHere}>{names.notHere}</p>
    </Screen>
  );
}
