/** The passphrase of a locked book: whether it was wrong is said until another letter is typed. */
import { type FormEvent, useState } from 'react';

export function useUnlocking(unlock: (passphrase: string) => Promise<boolean>) {
  const [typed, setTyped] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const [isWrong, setIsWrong] = useState(false);

  const type = (next: string): void => {
    setTyped(next);
    setIsWrong(false);
  };

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (typed === '' || isBusy) return;
    setIsBusy(true);
    const isOpen = await unlock(typed).catch(() => false);
    setIsBusy(false);
    setIsWrong(!isOpen);
  };

  return { typed, type, isBusy, isWrong, submit };
}
