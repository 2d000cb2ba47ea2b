// Shows the partner one sign at a time, each by a tap of its own and a second one to be sure.
import { useState } from 'react';
import { useSignsMessages } from '../../i18n/signs-messages.ts';
import { SIGNS, type Sign, type SignValues } from '../../journal/six-signs.ts';
import { Button } from '../../ui/button.tsx';
import styles from './signs.module.css';

export interface ShareSignsProps {
  readonly values: SignValues;
  readonly name: string | null;
  readonly onShare: (sign: Sign, value: number) => Promise<boolean>;
}

export function ShareSigns({ values, name, onShare }: ShareSignsProps) {
  const { share } = useSignsMessages();
  const answered = SIGNS.flatMap((sign) => {
    const value = values[sign];
    return value === undefined ? [] : [{ sign, value }];
  });
  if (answered.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2>{share.title}</h2>
      <p>{share.body(name)}</p>
      <ul className={styles.answers}>
        {answered.map(({ sign, value }) => (
          <ShareSign key={sign} sign={sign} value={value} name={name} onShare={onShare} />
        ))}
      </ul>
    </section>
  );
}

interface ShareSignProps extends Omit<ShareSignsProps, 'values'> {
  readonly sign: Sign;
  readonly value: number;
}

function ShareSign({ sign, value, name, onShare }: ShareSignProps) {
  const { share, statements } = useSignsMessages();
  const [stage, setStage] = useState<'own' | 'asking' | 'going' | 'failed' | 'shown'>('own');
  const show = async (): Promise<void> => {
    setStage('going');
    setStage((await onShare(sign, value)) ? 'shown' : 'failed');
  };
  return (
    <li className={styles.answer}>
      <p className={styles.statement}>
        <span>{statements[sign]}</span>
        <span className={styles.value}>{value}</span>
      </p>
      {stage === 'own' && (
        <Button variant="quiet" onClick={() => setStage('asking')}>
          {share.show(name)}
        </Button>
      )}
      {(stage === 'asking' || stage === 'going' || stage === 'failed') && (
        <>
          <p role="status">{stage === 'failed' ? share.failed : share.sure(name, value)}</p>
          <div className={styles.sure}>
            <Button
              busyWords={stage === 'going' ? share.going : undefined}
              onClick={() => void show()}
            >
              {share.go}
            </Button>
            <Button variant="quiet" disabled={stage === 'going'} onClick={() => setStage('own')}>
              {share.keep}
            </Button>
          </div>
        </>
      )}
      {stage === 'shown' && (
        <p role="status" className={styles.shown}>
          {share.shown(name)}
        </p>
      )}
    </li>
  );
}
