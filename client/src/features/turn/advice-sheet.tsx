// Says kindly what looks like advice, and leaves it to whoever wrote it.
import { useRoomMessages } from '../../i18n/room-messages.ts';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import styles from './turn.module.css';
import type { NoAdvice } from './use-no-advice.ts';

export interface AdviceSheetProps {
  readonly noAdvice: NoAdvice;
  readonly partner: string | null;
}

export function AdviceSheet({ noAdvice, partner }: AdviceSheetProps) {
  const { advice } = useRoomMessages().listening;
  const { found, rewrite, sendAnyway } = noAdvice;
  return (
    <Sheet
      isOpen={found !== null}
      onClose={rewrite}
      title={advice.title}
      closeLabel={advice.close}
      action={
        <>
          <Button onClick={rewrite}>{advice.rewrite}</Button>
          <Button variant="quiet" onClick={() => void sendAnyway()}>
            {advice.theirs(partner)}
          </Button>
        </>
      }
    >
      {found !== null && (
        <div className={styles.section}>
          <p>{advice.body(found.phrase)}</p>
          <p className={styles.soft}>{advice.asked(partner)}</p>
        </div>
      )}
    </Sheet>
  );
}
