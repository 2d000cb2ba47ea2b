// Asks once before everything the two did at this phone is gone.
import { useMessages } from '../../i18n/messages.ts';
import { useOnePhoneMessages } from '../../i18n/one-phone-messages.ts';
import { ConfirmSheet } from '../../ui/confirm-sheet.tsx';

export interface RemoveSheetProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onRemove: () => Promise<void>;
}

export function RemoveSheet({ isOpen, onClose, onRemove }: RemoveSheetProps) {
  const { menu } = useMessages();
  const { removing } = useOnePhoneMessages().menu;
  return (
    <ConfirmSheet
      isOpen={isOpen}
      onClose={onClose}
      title={removing.title}
      closeLabel={menu.close}
      goWords={removing.go}
      goingWords={removing.going}
      keepWords={removing.keep}
      onGo={onRemove}
    >
      <p>{removing.body}</p>
    </ConfirmSheet>
  );
}
