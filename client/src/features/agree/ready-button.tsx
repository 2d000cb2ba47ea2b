// One's own yes, and in words how far the partner is with theirs.
import { useRoomMessages } from '../../i18n/room-messages.ts';
import type { RoomScreen, Tapped } from '../../session/room-screen.ts';
import { useTap } from '../../session/use-tap.ts';
import { Button } from '../../ui/button.tsx';
import { Live } from '../../ui/live.tsx';
import { StatusLine } from '../../ui/status-line.tsx';
import styles from './ready-button.module.css';

export interface ReadyButtonProps {
  readonly screen: RoomScreen;
  /** What is kept before one's yes goes out, and then the yes. */
  readonly onReady: () => Promise<Tapped>;
}

function usePartnerLine({ view, names }: RoomScreen) {
  const { agree } = useRoomMessages();
  // The first phone has to show its half of the keys before it may say anything.
  const isMeeting = !view.isIntroduced && !view.allowed.includes('ready');
  if (isMeeting) return { state: 'working', words: agree.meeting } as const;
  if (view.isTheirsDone)
    return { state: 'here', words: agree.theyAreReady(names.partner) } as const;
  return { state: 'away', words: agree.theyAreReading(names.partner) } as const;
}

export function ReadyButton({ screen, onReady }: ReadyButtonProps) {
  const { agree } = useRoomMessages();
  const { state, words } = usePartnerLine(screen);
  const ready = useTap(screen, 'ready');
  const busyWords = { sending: agree.sending, queued: agree.queued };
  const canSay = screen.view.allowed.includes('ready');
  return (
    <>
      <div className={styles.partner}>
        <Live>
          <StatusLine state={state}>{words}</StatusLine>
        </Live>
      </div>
      <Button
        disabled={!canSay && ready.wait === null}
        busyWords={ready.wait === null ? undefined : busyWords[ready.wait]}
        onClick={() => void ready.run(onReady)}
      >
        {agree.ready}
      </Button>
    </>
  );
}
