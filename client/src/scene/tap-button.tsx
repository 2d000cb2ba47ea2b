// A button that sends one thing and says so until the server has answered.
import type { ReactNode } from 'react';
import { useRoomMessages } from '../i18n/room-messages.ts';
import type { RoomScreen, Tapped } from '../session/room-screen.ts';
import { useTap } from '../session/use-tap.ts';
import { Button, type ButtonProps } from '../ui/button.tsx';

export interface TapButtonProps {
  readonly screen: RoomScreen;
  /** As the server's commands call it. */
  readonly type: string;
  readonly send: () => Promise<Tapped>;
  readonly variant?: NonNullable<ButtonProps['variant']>;
  readonly isDisabled?: boolean;
  readonly children: ReactNode;
}

export function TapButton(props: TapButtonProps) {
  const { screen, type, send, variant = 'primary', isDisabled = false, children } = props;
  const { wait: words } = useRoomMessages().tap;
  const { run, wait } = useTap(screen, type);
  return (
    <Button
      variant={variant}
      disabled={isDisabled}
      busyWords={wait === null ? undefined : words[wait]}
      onClick={() => void run(send)}
    >
      {children}
    </Button>
  );
}
