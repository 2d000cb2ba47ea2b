// The topics one may mark, as many small rows under their depth.
import type { Card } from '@heard/shared/decks/card';
import { useId } from 'react';
import { useRoomMessages } from '../../i18n/room-messages.ts';
import { TwoCircles } from '../../ui/two-circles.tsx';
import type { TopicGroup } from './marks.ts';
import styles from './topic-rows.module.css';

export interface TopicRowsProps {
  readonly groups: readonly TopicGroup[];
  readonly marks: readonly string[];
  /** No further row can be marked; those that are can be taken away. */
  readonly isFull: boolean;
  readonly isBusy: boolean;
  readonly onToggle: (id: string) => void;
}

const OVERLAP_OF_DEPTH = { 1: 0.12, 2: 0.46, 3: 0.8 } as const;

export function TopicRows({ groups, ...rest }: TopicRowsProps) {
  return groups.map((group) => <Group key={group.depth} group={group} {...rest} />);
}

function Group(props: Omit<TopicRowsProps, 'groups'> & { readonly group: TopicGroup }) {
  const { group, marks, isFull, isBusy, onToggle } = props;
  const { depth: depthNames } = useRoomMessages().turn;
  const id = useId();
  const { depth, topics } = group;
  const row = (topic: Card) => {
    const isMarked = marks.includes(topic.id);
    return (
      <li key={topic.id}>
        <label className={styles.row} data-full={(isFull && !isMarked) || undefined}>
          <input
            type="checkbox"
            className={styles.box}
            checked={isMarked}
            aria-disabled={isBusy || (isFull && !isMarked) || undefined}
            onChange={() => {
              if (!isBusy) onToggle(topic.id);
            }}
          />
          <span>{topic.text}</span>
        </label>
      </li>
    );
  };
  return (
    <section className={styles.group}>
      <h2 id={id} className={styles.depth}>
        <TwoCircles state="apart" overlap={OVERLAP_OF_DEPTH[depth]} size="2.5rem" />
        {depthNames[depth]}
      </h2>
      <ul className={styles.rows} aria-labelledby={id}>
        {topics.map(row)}
      </ul>
    </section>
  );
}
