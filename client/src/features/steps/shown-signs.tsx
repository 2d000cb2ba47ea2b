// Loads the words of the signs only where the partner showed one.
import { lazy, Suspense } from 'react';
import type { RoomScreen } from '../../session/room-screen.ts';

const ToldSigns = lazy(() => import('./told-signs.tsx'));

export function ShownSigns({ screen }: { readonly screen: RoomScreen }) {
  if (screen.toldSigns.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <ToldSigns screen={screen} />
    </Suspense>
  );
}
