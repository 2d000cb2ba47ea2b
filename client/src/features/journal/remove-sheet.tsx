// Asks once before the whole journal is deleted.
import { useJournalMessages } from '../../i18n/journal-messages.ts';
import { useMessages } from '../../i18n/messages.ts';
import { ownJournal } from '../../journal/own-journal.ts';
import { ConfirmSheet } from '../../ui/confirm-sheet.tsx';

export interface RemoveSheetProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Stands before what deleting means. */
  readonly lead?: string;
}

export function RemoveSheet({ isOpen, onClose, lead }: RemoveSheetProps) {
  const { removing } = useJournalMessages();
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
      onGo={() => ownJournal.remove()}
    >
      {lead !== undefined && <p>{lead}</p>}
      <p>{removing.body}</p>
    </ConfirmSheet>
  );
}
