// What says that a practice was done, on its own page.
import { Done } from '../features/practice/done.tsx';
import { go } from './go.ts';

export default function DonePage() {
  return <Done onPractices={() => go('/practices')} onStart={() => go('/')} />;
}
