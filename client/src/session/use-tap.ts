/** Runs one kind of tap and knows whether it is still on its way. Decides nothing about the game. */
import { useRef, useState } from 'react';
import type { LineStatus, Tapped } from './room-screen.ts';

type TapProblem = Extract<Tapped, { ok: false }>['reason'];

export interface Tap {
  /** Sends, unless one of this kind is just being put away. True once it is safe in the outbox. */
  run(send: () => Promise<Tapped>): Promise<boolean>;
  /** The words are being put away; a moment. */
  isSending: boolean;
  /** Until the server answered: `queued` while the line is down, so that it may take a while. */
  wait: 'sending' | 'queued' | null;
  /** Why the last one sent nothing. */
  problem: TapProblem | null;
}

/** What any screen of a room tells of its taps, whoever looks at it. */
interface Tapping {
  readonly pending: readonly { readonly type: string }[];
  readonly line: LineStatus;
}

/** `type` as the server's commands call it, such as `hand-over`. */
export function useTap({ pending, line }: Tapping, type: string): Tap {
  const isBusy = useRef(false);
  const [isSending, setIsSending] = useState(false);
  const [problem, setProblem] = useState<TapProblem | null>(null);

  const run = async (send: () => Promise<Tapped>): Promise<boolean> => {
    if (isBusy.current) return false;
    isBusy.current = true;
    setIsSending(true);
    try {
      const outcome = await send();
      setProblem(outcome.ok ? null : outcome.reason);
      return outcome.ok;
    } finally {
      isBusy.current = false;
      setIsSending(false);
    }
  };

  const isOnItsWay = isSending || pending.some((tap) => tap.type === type);
  return {
    run,
    isSending,
    wait: isOnItsWay ? (line === 'live' ? 'sending' : 'queued') : null,
    problem,
  };
}
