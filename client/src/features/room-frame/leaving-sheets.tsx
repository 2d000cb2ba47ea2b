// The three ways on from a turn, each asked once: let the deck move on, step out, finish.
import { useEffect, useState } from 'react';
import { useMessages } from '../../i18n/messages.ts';
import type { RoomActions, RoomScreen } from '../../session/room-screen.ts';
import { ConfirmSheet } from '../../ui/confirm-sheet.tsx';
import { matterOf, windDownOf } from './wind-down.ts';

export interface LeavingSheetsProps {
  readonly screen: RoomScreen;
  readonly actions: RoomActions;
  readonly open: 'pass' | 'step-out' | 'end';
  readonly onClose: () => void;
  /** Stepping out is on its way. */
  readonly onSteppingOut: () => void;
}

export function LeavingSheets(props: LeavingSheetsProps) {
  const { screen, actions, open, onClose, onSteppingOut } = props;
  const { menu } = useMessages();
  const windDown = windDownOf(screen.view);
  const matter = matterOf(open, screen.view);
  const [askedAbout] = useState(matter);
  const hasPassed = matter === null || matter !== askedAbout;

  // The partner was faster: a yes to what stood here would now mean something nobody read.
  useEffect(() => {
    if (hasPassed) onClose();
  }, [hasPassed, onClose]);

  const name = screen.names.partner;
  const common = { isOpen: true, onClose, closeLabel: menu.close, keepWords: menu.keepGoing };
  if (open === 'pass') {
    const { title, body, go, going } = menu.passing;
    return (
      <ConfirmSheet {...common} title={title} goWords={go} goingWords={going} onGo={actions.pass}>
        <p>{body}</p>
      </ConfirmSheet>
    );
  }
  if (open === 'end') {
    const { title, bodies, go, going } = menu.ending;
    return (
      <ConfirmSheet {...common} title={title} goWords={go} goingWords={going} onGo={actions.end}>
        <p>{bodies(name)[windDown]}</p>
      </ConfirmSheet>
    );
  }
  const { title, body, bodyWindingDown, go, going } = menu.steppingOut;
  const stepOut = async (): Promise<void> => {
    const tapped = await actions.stepOut();
    if (tapped.ok) onSteppingOut();
  };
  return (
    <ConfirmSheet {...common} title={title} goWords={go} goingWords={going} onGo={stepOut}>
      <p>{(windDown === 'turns' ? body : bodyWindingDown)(name)}</p>
    </ConfirmSheet>
  );
}
