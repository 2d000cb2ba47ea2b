// The six sentences, each with a line to say how true it is. Any can be left out, or taken back.
import { useSignsMessages } from '../../i18n/signs-messages.ts';
import { SIGNS, type Sign, type SignValues } from '../../journal/six-signs.ts';
import { Scale } from '../../ui/scale.tsx';
import styles from './signs.module.css';

export interface SignScalesProps {
  readonly values: SignValues;
  readonly onSet: (sign: Sign, value: number | null) => void;
}

export function SignScales({ values, onSet }: SignScalesProps) {
  const words = useSignsMessages();
  return (
    <div className={styles.scales}>
      {SIGNS.map((sign) => (
        <Scale
          key={sign}
          size="row"
          label={words.statements[sign]}
          value={values[sign] ?? null}
          onChange={(value) => onSet(sign, value)}
          lowWords={words.low}
          highWords={words.high}
          unsetWords={words.unset}
          clear={{ words: words.clear, onClear: () => onSet(sign, null) }}
        />
      ))}
    </div>
  );
}
