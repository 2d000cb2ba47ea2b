// One look at how things are: what was answered so far, and where it stands. Kept by the journal only.
import { useState } from 'react';
import { rememberSigns } from '../../journal/own-journal.ts';
import type { Sign, SignValues } from '../../journal/six-signs.ts';

export interface CheckIn {
  readonly scene: 'signs' | 'result';
  readonly values: SignValues;
  /** Null takes it out again. */
  set(sign: Sign, value: number | null): void;
  /** On to the result; what was answered is told to the journal, again under the same time. */
  finish(circles: number | null): void;
  change(): void;
}

export function useCheckIn(): CheckIn {
  const [scene, setScene] = useState<CheckIn['scene']>('signs');
  const [values, setValues] = useState<SignValues>({});
  const [at] = useState(() => Date.now());
  return {
    scene,
    values,
    set(sign, value) {
      setValues(({ [sign]: _, ...others }) =>
        value === null ? others : { ...others, [sign]: value },
      );
    },
    finish(circles) {
      setScene('result');
      if (Object.keys(values).length > 0 || circles !== null) {
        void rememberSigns({ at, values, circles });
      }
    },
    change: () => setScene('signs'),
  };
}
