// The journal on its own page.

import { useEffect } from 'react';
import { Journal } from '../features/journal/journal.tsx';
import { keepPage } from '../session/kept-page.ts';
import { go } from './go.ts';

export default function JournalPage() {
  useEffect(keepPage, []);
  return <Journal onStart={() => go('/')} />;
}
