// The cards of a step that ship, or null while they are on their way.
import { useEffect, useState } from 'react';
import { useLanguage } from '../../i18n/messages.ts';
import { loadDeck } from '../../session/load-deck.ts';
import type { HandCard, Step } from '../../session/room-screen.ts';

export type DeckOnScreen = readonly HandCard[] | 'not-loaded' | null;

export function useDeck(step: Step): DeckOnScreen {
  const { tag } = useLanguage();
  const [shown, setShown] = useState<{ step: Step; cards: DeckOnScreen } | null>(null);
  useEffect(() => {
    let isOutdated = false;
    const show = (cards: DeckOnScreen): void => {
      if (!isOutdated) setShown({ step, cards });
    };
    loadDeck(step, tag).then(
      ({ cards, language }) => show(cards.map((card) => ({ ...card, language }))),
      () => show('not-loaded'),
    );
    return () => {
      isOutdated = true;
    };
  }, [step, tag]);
  return shown?.step === step ? shown.cards : null;
}
