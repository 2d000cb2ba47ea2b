// The number both phones show for whoever sits in the third chair.
import { useFacilitateMessages } from '../../i18n/facilitate-messages.ts';
import type { FacilitatorScreen } from '../../session/facilitator-screen.ts';
import { Unseen } from '../../ui/unseen.tsx';
import styles from './code-to-compare.module.css';

export interface CodeToCompareProps {
  readonly code: FacilitatorScreen['code'];
}

export function CodeToCompare({ code: { digits } }: CodeToCompareProps) {
  const { before } = useFacilitateMessages();
  const grouped = digits.match(/.{1,3}/g)?.join(' ') ?? digits;
  return (
    <>
      <p className={styles.soft}>{before.codeLead}</p>
      <p className={styles.digits}>
        <Unseen>{`${before.digits}: ${[...digits].join(' ')}`}</Unseen>
        <span aria-hidden="true">{grouped}</span>
      </p>
    </>
  );
}
