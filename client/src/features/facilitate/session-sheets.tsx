// The sheets that can rise over a session.
import { useRef } from 'react';
import { useFacilitateMessages } from '../../i18n/facilitate-messages.ts';
import { ConfirmSheet } from '../../ui/confirm-sheet.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { Controls } from './controls.tsx';
import { KeysSheet } from './keys-sheet.tsx';
import { OfferSheet } from './offer-sheet.tsx';
import { SessionMenu } from './session-menu.tsx';
import type { SessionProps } from './session-props.ts';
import type { Steering } from './use-steering.ts';

export type OpenSheet = 'controls' | 'menu' | 'keys' | 'offer' | 'leave' | 'forget';

export interface SessionSheetsProps extends SessionProps {
  readonly steering: Steering;
  readonly open: OpenSheet | null;
  readonly onOpen: (sheet: OpenSheet | null) => void;
}

export function SessionSheets(props: SessionSheetsProps) {
  const { screen, actions, open, onOpen } = props;
  const { leaving, forgetting, menu, steering } = useFacilitateMessages();
  const lineField = useRef<HTMLTextAreaElement>(null);
  const close = (): void => onOpen(null);
  switch (open) {
    case 'menu':
      return (
        <SessionMenu
          screen={screen}
          actions={actions}
          onClose={close}
          onKeys={() => onOpen('keys')}
          onProjector={() => {
            close();
            props.onNewProjector();
          }}
          onLeave={() => onOpen('leave')}
          onForget={() => onOpen('forget')}
        />
      );
    case 'controls':
      return (
        <Sheet isOpen onClose={close} title={steering.title} closeLabel={menu.close}>
          <Controls
            screen={screen}
            actions={actions}
            steering={props.steering}
            areKeysOn={false}
            isInSheet
            lineField={lineField}
            onOffer={() => onOpen('offer')}
          />
        </Sheet>
      );
    case 'keys':
      return <KeysSheet isOn={props.areKeysOn} onChange={props.onKeysOn} onClose={close} />;
    case 'offer':
      return screen.view.structure === null ? null : (
        <OfferSheet
          screen={screen}
          structure={screen.view.structure}
          actions={actions}
          onClose={close}
        />
      );
    case 'leave':
    case 'forget': {
      const words = open === 'leave' ? leaving : forgetting;
      return (
        <ConfirmSheet
          key={open}
          isOpen
          onClose={close}
          title={words.title}
          closeLabel={menu.close}
          goWords={words.go}
          goingWords={words.going}
          keepWords={words.keep}
          onGo={open === 'leave' ? props.onLeave : props.onForget}
        >
          <p>{words.body}</p>
        </ConfirmSheet>
      );
    }
    case null:
      return null;
  }
}
