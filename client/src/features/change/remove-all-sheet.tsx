// Asks once before everything that is kept across sessions is deleted.
import { useChangeMessages } from '../../i18n/change-messages.ts';
import { useMessages } from '../../i18n/messages.ts';
import { ownLedger } from '../../journal/own-ledger.ts';
import { ConfirmSheet } from '../../ui/confirm-sheet.tsx';

export interface RemoveAllSheetProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Stands before what deleting means. */
  readonly lead?: string;
}

export function RemoveAllSheet({ isOpen, onClose, lead }: RemoveAllSheetProps) {
  const { removing } = useChangeMessages().manage;
  const { menu } = useMessages();
  return (
    <ConfirmSheet
      isOpen={isOpen}
      onClose={onClose}
      title={removing.title}
      closeLabel={menu.close}
      goWords={removing.go}
      goingWords={removing.going}
      keepWords={removing.keep}
      onGo={() => ownLedger.remove()}
    >
      {lead !== undefined && <p>{lead}</p>}
      <p>{removing.body}</p>
    </ConfirmSheet>
  );
}
