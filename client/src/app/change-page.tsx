// What a counsellor keeps across sessions, on its own page.
import { Change } from '../features/change/change.tsx';
import { go } from './go.ts';

export default function ChangePage() {
  return <Change onClose={() => go('/practices')} />;
}
