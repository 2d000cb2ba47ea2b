// Before the two agree: those who keep a journal are asked how close it feels, for themselves alone.
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useMessages } from '../i18n/messages.ts';
import type { RoomScreen } from '../session/room-screen.ts';
import { LoadingScreen } from './loading-screen.tsx';
import { rememberThisSitting } from './remember-sitting.ts';
import { useIsJournalOn } from './use-is-journal-on.ts';

const ClosenessScreen = lazy(async () => {
  const { ClosenessScreen } = await import('../features/measures/closeness-screen.tsx');
  return { default: ClosenessScreen };
});

export interface BeforeSittingProps {
  readonly screen: RoomScreen;
  readonly children: ReactNode;
}

export function BeforeSitting({ screen, children }: BeforeSittingProps) {
  const { shell } = useMessages();
  const isJournalOn = useIsJournalOn();
  const [isAsked, setIsAsked] = useState(false);
  if (isJournalOn !== true || isAsked || screen.view.isMineDone) return children;
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
