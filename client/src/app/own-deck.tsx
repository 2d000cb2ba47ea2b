// Cards of one's own in a room: the sheet they are brought in, and the word that somebody brought some.
import { lazy, type ReactNode, Suspense, useMemo } from 'react';
import { useMessages } from '../i18n/messages.ts';
import { ownDeckMessages } from '../i18n/own-deck-messages.ts';
import { withWords } from '../i18n/with-words.ts';
import type { RoomProps } from '../scene/scene.tsx';
import type { RoomScreen } from '../session/room-screen.ts';
import { Notice } from '../ui/notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { ErrorBoundary } from './error-boundary.tsx';

const loadSheet = () =>
  withWords(import('../features/own-deck/own-deck-sheet.tsx'), ownDeckMessages);
const OwnDeckSheet = lazy(async () => ({ default: (await loadSheet()).OwnDeckSheet }));
const DeckNotice = lazy(async () => ({
  default: (await withWords(import('../features/own-deck/deck-notice.tsx'), ownDeckMessages))
    .DeckNotice,
}));

/** Fetches the sheet ahead, so that it opens even if the line drops. Failing is no matter. */
export function warmUpOwnDeck(): void {
  loadSheet().catch(() => undefined);
}

export interface OwnDeckProps extends RoomProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function OwnDeck({ screen, actions, isOpen, onClose }: OwnDeckProps) {
  const { menu, shell } = useMessages();
  return (
    <Sheet isOpen={isOpen} onClose={onClose} title={menu.cards} closeLabel={menu.close}>
      <ErrorBoundary
        fallback={<Notice title={shell.notLoaded.title}>{shell.notLoaded.body}</Notice>}
      >
        <Suspense fallback={<p>{shell.loading}</p>}>
          <OwnDeckSheet screen={screen} actions={actions} onDone={onClose} />
        </Suspense>
      </ErrorBoundary>
    </Sheet>
  );
}

/** Where lending makes a difference: between things. */
export function useDeckNotice(screen: RoomScreen): ReactNode {
  const isShown = screen.lentDecks.length > 0 && screen.view.allowed.includes('lend');
  return useMemo(
    () =>
      isShown ? (
        <ErrorBoundary fallback={null}>
          <Suspense fallback={null}>
            <DeckNotice screen={screen} />
          </Suspense>
        </ErrorBoundary>
      ) : null,
    [isShown, screen],
  );
}
