// Three sentences and one question about the sitting, each of them free to leave out or take back.
import { useState } from 'react';
import { useMeasuresMessages } from '../../i18n/measures-messages.ts';
import type { Again } from '../../journal/entry.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Scale } from '../../ui/scale.tsx';
import { Screen } from '../../ui/screen.tsx';
import styles from './measures.module.css';

const ITEMS = ['understood', 'valued', 'caredAbout'] as const;
type Item = (typeof ITEMS)[number];

export type HowItWasValues = Readonly<Record<Item, number | null>> & {
  readonly again: Again | null;
};

const NOTHING: HowItWasValues = { understood: null, valued: null, caredAbout: null, again: null };
const ANSWERS: readonly Again[] = ['yes', 'maybe', 'no'];

export interface HowItWasProps {
  /** Afterwards it can be shared with somebody. */
  readonly canShare?: boolean;
  readonly onDone: (values: HowItWasValues) => void;
}

export function HowItWas({ canShare = false, onDone }: HowItWasProps) {
  const { items } = useMeasuresMessages();
  const [values, setValues] = useState(NOTHING);
  const isEmpty = Object.values(values).every((value) => value === null);
  const set = (item: Item, value: number | null): void => setValues({ ...values, [item]: value });
  return (
    <Screen
      focusTitle
      title={items.title}
      lead={<p>{canShare ? items.leadShared : items.lead}</p>}
      action={
        <Button variant={isEmpty ? 'quiet' : 'primary'} onClick={() => onDone(values)}>
          {isEmpty ? items.leaveOut : items.done}
        </Button>
      }
    >
      <div className={styles.items}>
        {ITEMS.map((item) => (
          <Scale
            key={item}
            size="row"
            label={items[item]}
            value={values[item]}
            onChange={(value) => set(item, value)}
            lowWords={items.low}
            highWords={items.high}
            unsetWords={items.unset}
            clear={{ words: items.clear, onClear: () => set(item, null) }}
          />
        ))}
        <Choice
          legend={items.again}
          options={ANSWERS.map((value) => ({ value, title: items.answers[value] }))}
          value={values.again}
          onChange={(again) => setValues({ ...values, again })}
          layout="row"
        />
      </div>
    </Screen>
  );
}
