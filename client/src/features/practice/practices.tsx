// What a counsellor set from this device, and what was done of it. Asks no server for anything.
import { usePracticeMessages } from '../../i18n/practice-messages.ts';
import { Button } from '../../ui/button.tsx';
import { Screen } from '../../ui/screen.tsx';
import { PasteCode } from './paste-code.tsx';
import styles from './practice.module.css';
import { PracticeRow } from './practice-row.tsx';
import { usePractices } from './use-practices.ts';

export interface PracticesProps {
  readonly onMake: () => void;
  readonly onChange: () => void;
  readonly onStart: () => void;
}

export function Practices({ onMake, onChange, onStart }: PracticesProps) {
  const { list } = usePracticeMessages();
  const { practices, look } = usePractices();
  if (practices === null) return <Screen />;
  return (
    <Screen
      focusTitle
      title={list.title}
      lead={<p>{list.lead}</p>}
      action={<Button onClick={onMake}>{list.make}</Button>}
    >
      {practices.length === 0 ? (
        <p className={styles.soft}>{list.empty}</p>
      ) : (
        <ul className={styles.list}>
          {practices.map((practice) => (
            <PracticeRow key={practice.id} practice={practice} onRemoved={look} />
          ))}
        </ul>
      )}
      <p className={styles.soft}>{list.kept}</p>
      <PasteCode onTicked={look} />
      <div className={styles.ways}>
        <Button variant="plain" onClick={onChange}>
          {list.change}
        </Button>
        <Button variant="plain" onClick={onStart}>
          {list.toStart}
        </Button>
      </div>
    </Screen>
  );
}
