// The listener chooses what both marked to ask about, and one of three cards for it.
import { useEffect, useState } from 'react';
import { useDesireMessages } from '../../i18n/desire-messages.ts';
import { PickCard, type PickCardProps } from '../../scene/pick-card.tsx';
import { Chips } from '../../ui/chips.tsx';
import { commonTopics } from './common-topics.ts';
import styles from './desire.module.css';
import { useTopics } from './use-topics.ts';

export function DesireCards(props: PickCardProps) {
  const { cards: words } = useDesireMessages();
  const { screen, actions } = props;
  const deck = useTopics();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const topics = screen.topics ?? [];
  const shared = commonTopics(deck ?? [], topics);
  const chosen =
    shared.find(({ id }) => id === chosenId) ?? (shared.length === 1 ? shared[0] : null);
  const depth = chosen?.depth ?? null;

  // A question goes no deeper than what it is asked about.
  useEffect(() => actions.choosePile({ depth }), [actions, depth]);

  if (topics.length === 0) return <PickCard {...props} />;
  if (deck === null) {
    return <PickCard {...props} isWaiting above={<p className={styles.fine}>{words.loading}</p>} />;
  }
  return (
    <PickCard
      {...props}
      isWaiting={chosen === null || chosen === undefined}
      above={
        <>
          <Chips
            legend={words.topic}
            options={shared.map(({ id, text }) => ({ value: id, title: text }))}
            value={chosen?.id ?? null}
            onChange={setChosenId}
          />
          {!chosen && (
            <p className={styles.fine} role="status">
              {words.first}
            </p>
          )}
        </>
      }
      asked={({ id, text, language }) => ({
        id,
        text,
        language,
        ...(chosen ? { topic: chosen.text, topicId: chosen.id } : {}),
      })}
    />
  );
}
