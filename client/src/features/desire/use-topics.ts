// The topics of the deck, once they are loaded; asks again for a deck that could not be.
import type { Card } from '@heard/shared/decks/card';
import { useEffect, useState } from 'react';
import { useLanguage } from '../../i18n/messages.ts';
import { loadDeck } from '../../session/load-deck.ts';

/** Milliseconds before the topics are asked for again. */
const ASK_AGAIN_AFTER_MS = 2_000;

/** Null while they are on their way. */
export function useTopics(): readonly Card[] | null {
  const { tag } = useLanguage();
  const [topics, setTopics] = useState<readonly Card[] | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isCurrent = true;
    const load = (): void => {
      loadDeck('desire-topics', tag).then(
        ({ cards }) => {
          if (isCurrent) setTopics(cards);
        },
        () => {
          if (isCurrent) timer = setTimeout(load, ASK_AGAIN_AFTER_MS);
        },
      );
    };
    load();
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [tag]);
  return topics;
}
