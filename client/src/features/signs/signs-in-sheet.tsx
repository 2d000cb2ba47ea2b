// The check-in where a screen opens it in a sheet: six sentences, then what may help.
import { useEffect, useRef } from 'react';
import { useSignsMessages } from '../../i18n/signs-messages.ts';
import { Button } from '../../ui/button.tsx';
import { SignScales } from './sign-scales.tsx';
import styles from './signs.module.css';
import { SignsResult, type SignsResultProps, useResultWords } from './signs-result.tsx';
import { useCheckIn } from './use-check-in.ts';

export interface SignsInSheetProps extends Omit<SignsResultProps, 'values'> {
  readonly onDone: () => void;
}

/** Its heading, `title` of the words of the check-in, stands on the sheet. */
export function SignsInSheet({ onDone, ...rest }: SignsInSheetProps) {
  const words = useSignsMessages();
  const checkIn = useCheckIn();
  const { title, lead } = useResultWords(checkIn.values);
  const heading = useRef<HTMLHeadingElement>(null);
  const isThrough = checkIn.scene === 'result';
  useEffect(() => {
    if (isThrough) heading.current?.focus();
  }, [isThrough]);
  if (!isThrough) {
    return (
      <div className={styles.sheet}>
        <p>{words.leadAlone}</p>
        <SignScales values={checkIn.values} onSet={checkIn.set} />
        <Button onClick={() => checkIn.finish(null)}>{words.see}</Button>
      </div>
    );
  }
  return (
    <div className={styles.sheet}>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p>{lead}</p>
      <SignsResult values={checkIn.values} {...rest} />
      <Button onClick={onDone}>{words.result.done}</Button>
      <Button variant="plain" onClick={checkIn.change}>
        {words.result.again}
      </Button>
    </div>
  );
}
