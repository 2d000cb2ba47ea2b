// What a counsellor keeps across sessions, as it stands: not begun, locked, or open.
import { ownLedger } from '../../journal/own-ledger.ts';
import { useLockedBook } from '../../journal/use-locked-book.ts';
import type { FacilitatorScreen } from '../../session/facilitator-screen.ts';
import { Screen } from '../../ui/screen.tsx';
import { BeginLedger } from './begin-ledger.tsx';
import { LockedLedger } from './locked-ledger.tsx';
import { OpenLedger } from './open-ledger.tsx';

export interface ChangeProps {
  /** The session that is on, whose line may be kept; left out where none is. */
  readonly screen?: FacilitatorScreen;
  readonly onClose: () => void;
}

export function Change({ screen, onClose }: ChangeProps) {
  const state = useLockedBook(ownLedger);
  switch (state.kind) {
    case 'loading':
      return <Screen />;
    case 'none':
      return <BeginLedger isKept={state.isKept} onClose={onClose} />;
    case 'locked':
      return <LockedLedger onClose={onClose} />;
    case 'open':
      return <OpenLedger state={state} screen={screen ?? null} onClose={onClose} />;
  }
}
