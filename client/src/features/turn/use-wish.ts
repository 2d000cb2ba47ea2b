// The speaker's optional line after a low number: whether it is offered, its unsent words, sending it.

import type { RoomProps } from '../../scene/scene.tsx';
import { useDraft } from '../../session/use-room.ts';
import { type Tap, useTap } from '../../session/use-tap.ts';
import { isLow } from './closeness.ts';

export interface WishWriting {
  readonly isOffered: boolean;
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly isLoaded: boolean;
  /** There are words that were not sent yet. */
  readonly hasWords: boolean;
  readonly piece: Tap;
  readonly send: () => Promise<boolean>;
}

export function useWish({ screen, actions }: RoomProps): WishWriting {
  const [text, setText, isLoaded] = useDraft(actions, 'wish');
  const piece = useTap(screen, 'wish');
  const { view, current, pending } = screen;
  const reveal = current?.reveal ?? null;
  const isOffered =
    reveal?.kind === 'met' &&
    isLow(reveal.felt) &&
    view.allowed.includes('wish') &&
    !pending.some(({ type }) => type === 'wish');
  return {
    isOffered,
    text,
    setText,
    isLoaded,
    hasWords: isOffered && text.trim() !== '',
    piece,
    send: () => piece.run(() => actions.wish(text.trim())),
  };
}
