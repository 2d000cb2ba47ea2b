// The unsent words of appreciation, and sending them or going on without.

import type { RoomProps } from '../../scene/scene.tsx';
import { useDraft } from '../../session/use-room.ts';
import { type Tap, useTap } from '../../session/use-tap.ts';

export interface Appreciation {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly isLoaded: boolean;
  readonly hasWords: boolean;
  readonly tap: Tap;
  readonly send: () => Promise<void>;
}

export function useAppreciation({ screen, actions }: RoomProps): Appreciation {
  const [text, setText, isLoaded] = useDraft(actions, 'appreciate');
  const tap = useTap(screen, 'appreciate');

  const send = async (): Promise<void> => {
    await tap.run(() => actions.appreciate(text.trim()));
  };

  return { text, setText, isLoaded, hasWords: text.trim() !== '', tap, send };
}
