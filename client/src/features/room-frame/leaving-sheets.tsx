// The three ways on from a turn, each asked once: let the deck move on, step out, finish.
import { useMessages } from '../../i18n/messages.ts';
import type { RoomActions, RoomScreen } from '../../session/room-screen.ts';
import { ConfirmSheet } from '../../ui/confirm-sheet.tsx';

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
  const isWindingDown = screen.view.state === 'appreciating' || screen.view.state === 'closing';
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
    const { title, body, go, going } = menu.ending;
    return (
      <ConfirmSheet {...common} title={title} goWords={go} goingWords={going} onGo={actions.end}>
        <p>{body(name)}</p>
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
      <p>{(isWindingDown ? bodyWindingDown : body)(name)}</p>
    </ConfirmSheet>
  );
}
