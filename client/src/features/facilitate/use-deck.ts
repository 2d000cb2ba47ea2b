// The cards of a step that ship, or null while they are on their way.
import type { Card } from '@heard/shared/decks/card';
import { useEffect, useState } from 'react';
import { loadDeck } from '../../session/load-deck.ts';
import type { Step } from '../../session/room-screen.ts';

export type DeckOnScreen = readonly Card[] | 'not-loaded' | null;

export function useDeck(step: Step): DeckOnScreen {
  const [shown, setShown] = useState<{ step: Step; cards: DeckOnScreen } | null>(null);
  useEffect(() => {
    let isOutdated = false;
    const show = (cards: DeckOnScreen): void => {
      if (!isOutdated) setShown({ step, cards });
    };
    loadDeck(step).then(
      ({ cards }) => show(cards),
      () => show('not-loaded'),
    );
    return () => {
      isOutdated = true;
    };
  }, [step]);
  return shown?.step === step ? shown.cards : null;
}
