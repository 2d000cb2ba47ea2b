// What was kept cannot be read: says so, touches nothing, and removes it only if that is wanted.
import { useState } from 'react';
import { useMessages } from '../../i18n/messages.ts';
import { useOnePhoneMessages } from '../../i18n/one-phone-messages.ts';
import { Button } from '../../ui/button.tsx';
import { Screen } from '../../ui/screen.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';
import { RemoveSheet } from './remove-sheet.tsx';

export interface DamagedProps {
  readonly onAgain: () => void;
  readonly onRemove: () => Promise<void>;
  readonly onStart: () => void;
}

export function Damaged({ onAgain, onRemove, onStart }: DamagedProps) {
  const { shell } = useMessages();
  const { damaged } = useOnePhoneMessages();
  const [isRemoving, setIsRemoving] = useState(false);
  return (
    <>
      <Screen
        focusTitle
        align="middle"
        picture={<TwoCircles state="apart" size={200} />}
        title={damaged.title}
        lead={<p>{damaged.lead}</p>}
        action={
          <>
            <Button onClick={onAgain}>{damaged.again}</Button>
            <Button variant="quiet" onClick={onStart}>
              {shell.toStart}
            </Button>
            <Button variant="plain" onClick={() => setIsRemoving(true)}>
              {damaged.remove}
            </Button>
          </>
        }
      />
      <RemoveSheet isOpen={isRemoving} onClose={() => setIsRemoving(false)} onRemove={onRemove} />
    </>
  );
}
