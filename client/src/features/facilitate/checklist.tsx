// What to have in place before two people are invited. Ticked by hand; kept nowhere, sent nowhere.
import { useState } from 'react';
import { useFacilitateMessages } from '../../i18n/facilitate-messages.ts';
import { CheckList } from '../../ui/check-list.tsx';
import styles from './checklist.module.css';

export const CHECKS = [
  'screened',
  'adults',
  'told',
  'stop-word',
  'whereabouts',
  'not-recording',
  'leaving',
] as const;

export interface ChecklistProps {
  readonly legend: string;
  readonly onLeft?: (left: number) => void;
}

export function Checklist({ legend, onLeft }: ChecklistProps) {
  const { host } = useFacilitateMessages();
  const [checked, setChecked] = useState<ReadonlySet<string>>(new Set());
  return (
    <div className={styles.checklist}>
      <CheckList
        legend={legend}
        items={CHECKS.map((value) => ({ value, title: host.checks[value] }))}
        checked={checked}
        onChange={(next) => {
          setChecked(next);
          onLeft?.(CHECKS.length - next.size);
        }}
      />
      <p className={styles.soft}>{host.checklistHint}</p>
    </div>
  );
}
