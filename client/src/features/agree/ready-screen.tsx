// One's own yes is said; the other's is awaited, without a push.
import { useRoomMessages } from '../../i18n/room-messages.ts';
import type { RoomScreen } from '../../session/room-screen.ts';
import { Button } from '../../ui/button.tsx';
import { Screen } from '../../ui/screen.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';
import styles from './ready-screen.module.css';

export interface ReadyScreenProps {
  readonly screen: RoomScreen;
  readonly onOpenSafetyCode: () => void;
  readonly onLookAgain: () => void;
}

export function ReadyScreen({ screen, onOpenSafetyCode, onLookAgain }: ReadyScreenProps) {
  const { agree } = useRoomMessages();
  const { where, how } = screen.view.setting;
  return (
    <Screen
      align="middle"
      focusTitle
      picture={<TwoCircles state="waiting" overlap={0.12} mySeat={screen.view.seat} size={260} />}
      title={agree.waiting.title}
      lead={<p>{agree.waiting.lead(screen.names.partner)}</p>}
      action={
        <>
          {screen.safetyCode !== null && (
            <Button variant="plain" onClick={onOpenSafetyCode}>
              {agree.safety}
            </Button>
          )}
          <Button variant="plain" onClick={onLookAgain}>
            {agree.waiting.lookAgain}
          </Button>
        </>
      }
    >
      <p className={styles.setting}>{agree.explain[where][how]}</p>
    </Screen>
  );
}
