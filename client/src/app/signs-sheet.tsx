// The private check-in over any screen of a room, and showing one sign to the partner on purpose.
import { lazy, Suspense } from 'react';
import { journalMessages } from '../i18n/journal-messages.ts';
import { measuresMessages } from '../i18n/measures-messages.ts';
import { useMessages } from '../i18n/messages.ts';
import { signsMessages } from '../i18n/signs-messages.ts';
import { withWords } from '../i18n/with-words.ts';
import type { RoomProps } from '../scene/scene.tsx';
import { Notice } from '../ui/notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { ErrorBoundary } from './error-boundary.tsx';

const loadSigns = () =>
  withWords(
    import('../features/signs/signs-in-sheet.tsx'),
    signsMessages,
    measuresMessages,
    journalMessages,
  );
const SignsInSheet = lazy(async () => ({ default: (await loadSigns()).SignsInSheet }));

/** Early, so that opening it tells nobody that it was opened. Failing is no matter. */
export function warmUpSigns(): void {
  loadSigns().catch(() => undefined);
}

export interface SignsSheetProps extends RoomProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onHelp: () => void;
}

export function SignsSheet({ screen, actions, isOpen, onClose, onHelp }: SignsSheetProps) {
  const { menu, shell } = useMessages();
  // Only between things does the room take one; the check-in itself is there at any time.
  const canShow = screen.view.allowed.includes('tell');
  return (
    <Sheet isOpen={isOpen} onClose={onClose} title={menu.signs} closeLabel={menu.close}>
      {isOpen && (
        <ErrorBoundary
          fallback={<Notice title={shell.notLoaded.title}>{shell.notLoaded.body}</Notice>}
        >
          <Suspense fallback={<p>{shell.loading}</p>}>
            <SignsInSheet
              onDone={onClose}
              onHelp={onHelp}
              partnerName={screen.names.partner}
              onShare={
                canShow
                  ? async (sign, value) => (await actions.tell({ sign, value })).ok
                  : undefined
              }
            />
          </Suspense>
        </ErrorBoundary>
      )}
    </Sheet>
  );
}
