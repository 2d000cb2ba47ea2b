// The journal on its own page.
import { Journal } from '../features/journal/journal.tsx';
import { go } from './go.ts';

export default function JournalPage() {
  return <Journal onStart={() => go('/')} />;
}
