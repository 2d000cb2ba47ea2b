// The end of a sitting, and the keepsake that can be opened over it and stays open while it ends.
import { lazy, Suspense, useState } from 'react';
import { Closing } from '../features/closing/closing.tsx';
import { Ended } from '../features/closing/ended.tsx';
import { useMessages } from '../i18n/messages.ts';
import type { RoomProps } from '../scene/scene.tsx';
import { go } from './go.ts';
import { LoadingScreen } from './loading-screen.tsx';

const KeepsakePage = lazy(async () => {
  const { KeepsakePage } = await import('../features/keepsake/keepsake-page.tsx');
  return { default: KeepsakePage };
});

export function AfterSitting({ screen, actions }: RoomProps) {
  const { shell } = useMessages();
  const [isKeepsakeOpen, setIsKeepsakeOpen] = useState(false);
  const room = { screen, actions };
  if (isKeepsakeOpen) {
    return (
      <Suspense fallback={<LoadingScreen title={shell.loading} />}>
        <KeepsakePage {...room} onBack={() => setIsKeepsakeOpen(false)} />
      </Suspense>
    );
  }
  const openKeepsake = (): void => setIsKeepsakeOpen(true);
  return screen.view.state === 'closing' ? (
    <Closing {...room} onKeepsake={openKeepsake} />
  ) : (
    <Ended {...room} onKeepsake={openKeepsake} onStart={() => go('/')} />
  );
}
