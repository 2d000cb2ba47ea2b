/** A passphrase for a book that is begun: typed twice, strong enough, and asked for once at a time. */
import { type FormEvent, useState } from 'react';
import { passphraseStrength } from './passphrase-strength.ts';

export function useNewPassphrase(begin: (passphrase: string) => Promise<boolean>) {
  const [typed, setTyped] = useState('');
  const [again, setAgain] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const strength = passphraseStrength(typed);
  const isReady = strength !== 'too-short' && typed === again;

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!isReady || isBusy) return;
    setIsBusy(true);
    const isBegun = await begin(typed).catch(() => false);
    setIsBusy(false);
    setHasFailed(!isBegun);
  };

  return { typed, setTyped, again, setAgain, strength, isReady, isBusy, hasFailed, submit };
}
