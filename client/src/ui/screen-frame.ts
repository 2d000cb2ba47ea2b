// What the screens below stand in: the bar and standing notices they share without passing them on.
import { createContext, type ReactNode } from 'react';

export interface ScreenFrame {
  /** Used by every screen that brings no bar of its own. */
  readonly bar?: ReactNode;
  /** Stays in sight below the bar, however far one scrolls. */
  readonly standing?: ReactNode;
  /** Lasting words about the room, above whatever the screen shows. */
  readonly notices?: ReactNode;
}

export const ScreenFrameContext = createContext<ScreenFrame>({});
