// Lets this phone choose what it does when the floor is handed over, beside what it shows.
import { useState } from 'react';
import { useFeelMessages } from '../i18n/feel-messages.ts';
import { chime, unlockSound } from '../scene/chime.ts';
import { CheckList } from '../ui/check-list.tsx';
import { chooseFeels, FEELS, rememberedFeels } from './feel.ts';

export function FeelChoice() {
  const words = useFeelMessages();
  const [feels, setFeels] = useState<ReadonlySet<string>>(rememberedFeels);
  const choose = (next: ReadonlySet<string>): void => {
    const isNowOn = next.has('sound') && !feels.has('sound');
    setFeels(next);
    chooseFeels(next);
    // Within the tap: a page may not sound before one. It is heard once, to know what it will be.
    if (isNowOn) void unlockSound().then(() => chime('mine'));
  };
  return (
    <CheckList
      legend={words.legend}
      items={FEELS.map((value) => ({ value, title: words[value] }))}
      checked={feels}
      onChange={choose}
    />
  );
}
