// The end of a sitting, and what can be opened over it: the keepsake, and how it was for oneself alone.
import { lazy, Suspense, useState } from 'react';
import { Closing } from '../features/closing/closing.tsx';
import { Ended } from '../features/closing/ended.tsx';
import { keepsakeMessages } from '../i18n/keepsake-messages.ts';
import { measuresMessages } from '../i18n/measures-messages.ts';
import { useMessages } from '../i18n/messages.ts';
import { withWords } from '../i18n/with-words.ts';
import type { RoomProps } from '../scene/scene.tsx';
import { go } from './go.ts';
import { LoadingScreen } from './loading-screen.tsx';
import { rememberThisSitting } from './remember-sitting.ts';
import { useIsJournalOn } from './use-is-journal-on.ts';

const KeepsakePage = lazy(async () => {
  const load = import('../features/keepsake/keepsake-page.tsx');
  const { KeepsakePage } = await withWords(load, keepsakeMessages);
  return { default: KeepsakePage };
});
const ClosingMeasures = lazy(async () => {
  const load = import('../features/measures/closing-measures.tsx');
  const { ClosingMeasures } = await withWords(load, measuresMessages);
  return { default: ClosingMeasures };
});

export function AfterSitting({ screen, actions }: RoomProps) {
  const { shell } = useMessages();
  const isJournalOn = useIsJournalOn();
  const [open, setOpen] = useState<'keepsake' | 'measures' | null>(null);
  const [isMeasured, setIsMeasured] = useState(false);
  const room = { screen, actions };
  const close = (): void => setOpen(null);
  const measure = (): void => {
    setIsMeasured(true);
    setOpen('measures');
  };

  if (open !== null) {
    return (
      <Suspense fallback={<LoadingScreen title={shell.loading} />}>
        {open === 'keepsake' ? (
          <KeepsakePage {...room} onBack={close} />
        ) : (
          <ClosingMeasures
            onDone={(measured) => {
              close();
              void rememberThisSitting(screen, measured);
            }}
          />
        )}
      </Suspense>
    );
  }
  const ways = {
    onKeepsake: () => setOpen('keepsake'),
    onMeasure: isMeasured ? undefined : measure,
  };
  if (screen.view.state === 'ended') {
    return <Ended {...room} {...ways} onStart={() => go('/')} />;
  }
  // Who keeps a journal is asked once they are done; for the others there is a way, and no more.
  const onDone = isJournalOn === true && !isMeasured ? measure : undefined;
  return <Closing {...room} {...ways} onDone={onDone} />;
}
