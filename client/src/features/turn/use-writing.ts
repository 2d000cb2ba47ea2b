// What the speaker and the listener write in pieces: the unsent words, sending them, and handing over.

import type { RoomProps } from '../../scene/scene.tsx';
import type { PendingTap } from '../../session/room-screen.ts';
import { useDraft } from '../../session/use-room.ts';
import { type Tap, useTap } from '../../session/use-tap.ts';

export interface Writing {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly isLoaded: boolean;
  readonly hasWords: boolean;
  /** Something was said in this phase, even if it has not gone out yet. */
  readonly hasSaid: boolean;
  readonly pending: readonly PendingTap[];
  readonly piece: Tap;
  readonly floor: Tap;
  readonly send: () => Promise<boolean>;
  /** Sends what is still in the field first, so that no words stay behind. */
  readonly handOver: () => Promise<void>;
}

export function useWriting(
  { screen, actions }: Pick<RoomProps, 'screen' | 'actions'>,
  field: 'share' | 'reflect',
): Writing {
  const [text, setText, isLoaded] = useDraft(actions, field);
  const piece = useTap(screen, field);
  const floor = useTap(screen, 'hand-over');
  const pending = screen.pending.filter(({ type }) => type === field);
  const hasWords = text.trim() !== '';

  const send = (): Promise<boolean> => piece.run(() => actions[field](text.trim()));
  const handOver = async (): Promise<void> => {
    if (hasWords && !(await send())) return;
    await floor.run(() => actions.handOver());
  };

  return {
    text,
    setText,
    isLoaded,
    hasWords,
    hasSaid: screen.view.allowed.includes('hand-over') || pending.length > 0,
    pending,
    piece,
    floor,
    send,
    handOver,
  };
}
