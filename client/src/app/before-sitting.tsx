// Before the two agree: how close it feels, for oneself alone. Who keeps a journal is asked; the others
// find a way to it.
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { measuresMessages } from '../i18n/measures-messages.ts';
import { useMessages } from '../i18n/messages.ts';
import { withWords } from '../i18n/with-words.ts';
import type { RoomScreen } from '../session/room-screen.ts';
import { LoadingScreen } from './loading-screen.tsx';
import { rememberThisSitting } from './remember-sitting.ts';
import { useIsJournalOn } from './use-is-journal-on.ts';

const ClosenessScreen = lazy(async () => {
  const load = import('../features/measures/closeness-screen.tsx');
  const { ClosenessScreen } = await withWords(load, measuresMessages);
  return { default: ClosenessScreen };
});

export interface BeforeSittingProps {
  readonly screen: RoomScreen;
  /** What comes after; it is given the way to the circles, while they were not drawn. */
  readonly children: (onMeasure: (() => void) | undefined) => ReactNode;
}

export function BeforeSitting({ screen, children }: BeforeSittingProps) {
  const { shell } = useMessages();
  const isJournalOn = useIsJournalOn();
  const [isWanted, setIsWanted] = useState(false);
  const [isAsked, setIsAsked] = useState(false);
  // A journal is one person's own, and this phone is in both their hands.
  if (screen.isOnePhone) return children(undefined);
  const isDue = isJournalOn === true && !screen.view.isMineDone;
  if (isAsked || (!isDue && !isWanted)) {
    return children(isAsked ? undefined : () => setIsWanted(true));
  }
  return (
    <Suspense fallback={<LoadingScreen title={shell.loading} />}>
      <ClosenessScreen
        when="before"
        onDone={(circlesBefore) => {
          setIsAsked(true);
          if (circlesBefore !== null) void rememberThisSitting(screen, { circlesBefore });
        }}
      />
    </Suspense>
  );
}
