// The practices a counsellor set, and setting another one.
import { useState } from 'react';
import { MakePractice } from '../features/own-deck/make-practice.tsx';
import { Practices } from '../features/practice/practices.tsx';
import { go } from './go.ts';

export default function PracticesPage() {
  const [isMaking, setIsMaking] = useState(false);
  if (isMaking) return <MakePractice onBack={() => setIsMaking(false)} />;
  return (
    <Practices
      onMake={() => setIsMaking(true)}
      onChange={() => go('/change')}
      onStart={() => go('/')}
    />
  );
}
