// Asks once before something that cannot be taken back by a second tap.
import { type ReactNode, useState } from 'react';
import { Button } from './button.tsx';
import { Sheet } from './sheet.tsx';

export interface ConfirmSheetProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly closeLabel: string;
  readonly children: ReactNode;
  readonly goWords: string;
  readonly goingWords: string;
  readonly keepWords: string;
  /** Called once; the sheet closes when it is through. */
  readonly onGo: () => Promise<unknown>;
}

export function ConfirmSheet(props: ConfirmSheetProps) {
  const { isOpen, onClose, title, closeLabel, children, goWords, goingWords, keepWords } = props;
  const [isGoing, setIsGoing] = useState(false);

  const goOn = async (): Promise<void> => {
    setIsGoing(true);
    try {
      await props.onGo();
    } finally {
      setIsGoing(false);
      onClose();
    }
  };

  return (
    <Sheet
      isOpen={isOpen}
      onClose={onClose}
      title={title}
      closeLabel={closeLabel}
      action={
        <>
          <Button busyWords={isGoing ? goingWords : undefined} onClick={() => void goOn()}>
            {goWords}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {keepWords}
          </Button>
        </>
      }
    >
      {children}
    </Sheet>
  );
}
