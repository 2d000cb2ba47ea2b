// A card for whoever asks next: one of those that ship, by step and depth, or one written on the spot.
import type { Structure } from '@heard/shared/facilitator-view';
import { useState } from 'react';
import { useFacilitateMessages } from '../../i18n/facilitate-messages.ts';
import { useRoomMessages } from '../../i18n/room-messages.ts';
import type { FacilitatorActions, FacilitatorScreen } from '../../session/facilitator-screen.ts';
import type { AskedCard, Step } from '../../session/room-screen.ts';
import { useTap } from '../../session/use-tap.ts';
import { Button } from '../../ui/button.tsx';
import { Chips } from '../../ui/chips.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { CardsToOffer } from './cards-to-offer.tsx';
import { offeredSteps } from './offered-steps.ts';

export interface OfferSheetProps {
  readonly screen: FacilitatorScreen;
  readonly structure: Structure;
  readonly actions: FacilitatorActions;
  readonly onClose: () => void;
}

type Depth = '1' | '2' | '3';
const DEPTHS: readonly Depth[] = ['1', '2', '3'];

export function OfferSheet({ screen, structure, actions, onClose }: OfferSheetProps) {
  const { offering, menu, problem } = useFacilitateMessages();
  const { steps: stepWords, tap: tapWords } = useRoomMessages();
  const tap = useTap(screen, 'offer');
  const [depth, setDepth] = useState<Depth>('1');
  const [chosen, setChosen] = useState<AskedCard | null>(null);
  const [own, setOwn] = useState<string | null>(null);
  const [wanted, setStep] = useState(screen.step);
  const { setting, activity } = structure;
  const steps = offeredSteps(activity, screen.step);
  // The two may go on to another step while one looks for a card.
  const step = steps.find((it) => it === wanted) ?? steps[0] ?? 'open-up';
  const offered: AskedCard | null =
    own === null ? chosen : own.trim() === '' ? null : { id: null, text: own.trim() };
  const choose = (next: () => void): void => {
    setChosen(null);
    next();
  };

  const offer = async (): Promise<void> => {
    if (offered !== null && (await tap.run(() => actions.offer(offered)))) onClose();
  };

  return (
    <Sheet
      isOpen
      onClose={onClose}
      title={offering.title}
      closeLabel={menu.close}
      action={
        <>
          {tap.problem !== null && <p role="alert">{problem[tap.problem]}</p>}
          <Button
            disabled={offered === null}
            busyWords={tap.wait === null ? undefined : tapWords.wait[tap.wait]}
            onClick={() => void offer()}
          >
            {offering.send}
          </Button>
          <Button variant="plain" onClick={() => setOwn(own === null ? '' : null)}>
            {own === null ? offering.own : offering.fromDeck}
          </Button>
        </>
      }
    >
      <p>
        {offering.hint} {offering.notOpen}
      </p>
      {own === null ? (
        <>
          <Chips<Step>
            isQuiet
            legend={offering.step}
            options={steps.map((value) => ({ value, title: stepWords.names[value] }))}
            value={step}
            onChange={(value) => choose(() => setStep(value))}
          />
          <Chips<Depth>
            isQuiet
            legend={offering.depth}
            options={DEPTHS.map((value) => ({ value, title: offering.depths[value] }))}
            value={depth}
            onChange={(value) => choose(() => setDepth(value))}
          />
          <CardsToOffer
            key={step + depth}
            step={step}
            depth={depth}
            where={setting.where}
            chosen={chosen}
            onChoose={setChosen}
          />
        </>
      ) : (
        <TextArea label={offering.ownLabel} hint={offering.ownHint} value={own} onChange={setOwn} />
      )}
    </Sheet>
  );
}
