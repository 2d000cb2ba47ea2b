// What one looks into without leaving the page: help, who can see what, the language, light or dusk.
import { lazy, type ReactNode, Suspense } from 'react';
import { helpMessages } from '../i18n/help-messages.ts';
import { useMessages } from '../i18n/messages.ts';
import { privacyMessages } from '../i18n/privacy-messages.ts';
import { withWords } from '../i18n/with-words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { leaveNow } from './leave.ts';

export type ReadingSheet = 'help' | 'privacy' | 'language' | 'look';

const loadHelp = () => withWords(import('../features/help/help-text.tsx'), helpMessages);
const loadPrivacy = () =>
  withWords(import('../features/privacy/privacy-text.tsx'), privacyMessages);
const loadLooks = () => import('./looks.ts');
const HelpText = lazy(async () => ({ default: (await loadHelp()).HelpText }));
const PrivacyText = lazy(async () => ({ default: (await loadPrivacy()).PrivacyText }));
const LanguageChoice = lazy(async () => ({ default: (await loadLooks()).LanguageChoice }));
const ThemeChoice = lazy(async () => ({ default: (await loadLooks()).ThemeChoice }));

/** Fetches the long pages ahead, so that they open even if the line drops. Failing is no matter. */
export function warmUpReading(): void {
  void Promise.allSettled([loadHelp(), loadPrivacy(), loadLooks()]);
}

export interface ReadingSheetsProps {
  readonly open: ReadingSheet | null;
  readonly onClose: () => void;
}

export function ReadingSheets({ open, onClose }: ReadingSheetsProps) {
  const { menu, shell } = useMessages();
  const close = { onClose, closeLabel: menu.close };
  const loaded = (content: ReactNode) => (
    <ErrorBoundary fallback={<Notice title={shell.notLoaded.title}>{shell.notLoaded.body}</Notice>}>
      <Suspense fallback={<p>{shell.loading}</p>}>{content}</Suspense>
    </ErrorBoundary>
  );
  return (
    <>
      <Sheet {...close} isOpen={open === 'help'} title={menu.help}>
        <Button variant="quiet" onClick={leaveNow}>
          {menu.leave}
        </Button>
        {loaded(<HelpText />)}
      </Sheet>
      <Sheet {...close} isOpen={open === 'privacy'} title={menu.privacy}>
        {loaded(<PrivacyText />)}
      </Sheet>
      <Sheet {...close} isOpen={open === 'language'} title={menu.language}>
        {loaded(<LanguageChoice />)}
      </Sheet>
      <Sheet {...close} isOpen={open === 'look'} title={menu.look}>
        {loaded(<ThemeChoice />)}
      </Sheet>
    </>
  );
}
