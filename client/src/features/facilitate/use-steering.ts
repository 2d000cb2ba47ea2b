// Sends what the counsellor does, and asks once more before what leaves the turn.
import type { Move } from '@heard/shared/protocol/facilitation';
import { useState } from 'react';
import type { FacilitatorActions, FacilitatorScreen } from '../../session/facilitator-screen.ts';
import { useTap } from '../../session/use-tap.ts';
import { type WhyNot, whyNot } from './why-not.ts';

/** These put an end to what is on: one tap by mistake must not announce them. */
type AskedMove = 'appreciate' | 'end';

const isAsked = (move: Move): move is AskedMove => move === 'appreciate' || move === 'end';

export interface Steering {
  /** Null where the move can be made. */
  whyNot(move: Move): WhyNot | null;
  /** Does nothing where it cannot be made. */
  steer(move: Move): void;
  /** The one that is on its way to the server. */
  onItsWay: { move: Move; wait: 'sending' | 'queued' } | null;
  /** The one to be asked about first. */
  asked: AskedMove | null;
  confirm(): Promise<void>;
  putBack(): void;
}

export function useSteering(screen: FacilitatorScreen, actions: FacilitatorActions): Steering {
  const { structure } = screen.view;
  const tap = useTap(screen, 'steer');
  const [sent, setSent] = useState<Move | null>(null);
  const [asked, setAsked] = useState<AskedMove | null>(null);

  const send = async (move: Move): Promise<void> => {
    setSent(move);
    await tap.run(() => actions.steer(move));
  };

  return {
    whyNot: (move) => whyNot(move, structure),
    steer(move) {
      if (whyNot(move, structure) !== null || tap.wait !== null) return;
      if (isAsked(move)) setAsked(move);
      else void send(move);
    },
    onItsWay: sent === null || tap.wait === null ? null : { move: sent, wait: tap.wait },
    asked,
    async confirm() {
      if (asked !== null) await send(asked);
    },
    putBack: () => setAsked(null),
  };
}
