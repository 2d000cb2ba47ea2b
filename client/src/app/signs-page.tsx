// Puts the check-in on a page of its own: where it leads.
import { Signs } from '../features/signs/signs.tsx';
import { go } from './go.ts';

export default function SignsPage() {
  return (
    <Signs onHelp={() => go('/help')} onOpenJournal={() => go('/journal')} onDone={() => go('/')} />
  );
}
