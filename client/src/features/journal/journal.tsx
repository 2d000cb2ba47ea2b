// The journal, as it stands: not begun, locked, or open.
import { useJournal } from '../../journal/use-journal.ts';
import { Screen } from '../../ui/screen.tsx';
import { BeginJournal } from './begin-journal.tsx';
import { LockedJournal } from './locked-journal.tsx';
import { OpenJournal } from './open-journal.tsx';

export interface JournalProps {
  readonly onStart: () => void;
}

export function Journal({ onStart }: JournalProps) {
  const state = useJournal();
  switch (state.kind) {
    case 'loading':
      return <Screen />;
    case 'none':
      return <BeginJournal isKept={state.isKept} />;
    case 'locked':
      return <LockedJournal isOn={state.isOn} />;
    case 'open':
      return <OpenJournal journal={state} onStart={onStart} />;
  }
}
