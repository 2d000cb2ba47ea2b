// What the two call the counsellor; kept here so that it is asked only once.
import { useState } from 'react';
import { recall, remember } from './phone-memory.ts';

/** The name and how to change it; an empty one is forgotten. */
export function useCounsellorName(): [name: string, setName: (name: string) => void] {
  const [name, setName] = useState(() => recall('counsellor-name') ?? '');
  const keep = (next: string): void => {
    setName(next);
    remember('counsellor-name', next.trim() === '' ? null : next);
  };
  return [name, keep];
}
