// One's own choice of what may be seen, from the first tap to the moment the server has it.
import { useState } from 'react';
import { useTap } from '../../session/use-tap.ts';
import { asChosen, type Chosen } from './chosen.ts';
import { hasAnswered, questionOf, type SeatProps } from './seat-memory.ts';

export interface Choosing {
  readonly chosen: Chosen;
  readonly choose: (chosen: Chosen) => void;
  /** Until the server answered. */
  readonly wait: 'sending' | 'queued' | null;
  /** True once the choice is on its way. */
  readonly send: () => Promise<boolean>;
}

export function useConsent({ screen, actions, memory, remember }: SeatProps): Choosing {
  const mine = screen.facilitation?.mine ?? null;
  const [chosen, choose] = useState(() => asChosen(mine, hasAnswered(screen, memory)));
  const { run, wait } = useTap(screen, 'consent');
  const send = async (): Promise<boolean> => {
    const { scope, mayExport } = chosen;
    if (scope === null) return false;
    const isSafe = await run(() => actions.consent({ scope, mayExport }));
    if (isSafe) remember({ answeredFor: questionOf(screen), hasStopped: false });
    return isSafe;
  };
  return { chosen, choose, wait, send };
}
