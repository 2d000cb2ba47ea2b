// Everything about the third chair in one place: inviting somebody, what they see, and ending it.
import { useEffect, useState } from 'react';
import { useFacilitationMessages } from '../../i18n/facilitation-messages.ts';
import { useRoomMessages } from '../../i18n/room-messages.ts';
import { TapButton } from '../../scene/tap-button.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './consent.module.css';
import { ConsentForm } from './consent-form.tsx';
import { InviteCounsellor } from './invite-counsellor.tsx';
import type { SeatProps } from './seat-memory.ts';
import { useConsent } from './use-consent.ts';

export interface SeatSheetProps extends SeatProps {
  readonly onClose: () => void;
}

export function SeatSheet(props: SeatSheetProps) {
  const { keyWrong, consent } = useFacilitationMessages();
  const { facilitation, view, names } = props.screen;
  const hasEnded = useHasEnded(props);
  // Where "End it" was, a second tap must not find "Make the link".
  if (hasEnded) return null;
  if (facilitation === null || !facilitation.isSeated) return <InviteCounsellor {...props} />;
  return (
    <>
      {facilitation.isKeyWrong ? (
        <>
          <h3>{keyWrong.title}</h3>
          <p>{keyWrong.lead}</p>
          <p>{keyWrong.todo}</p>
        </>
      ) : view.isIntroduced ? (
        <Changing {...props} />
      ) : (
        <p>{consent.notYet(names.partner)}</p>
      )}
      <Ending {...props} />
    </>
  );
}

/** Whether somebody sat there when this was opened and does not any more; then it closes. */
function useHasEnded({ screen, onClose }: SeatSheetProps): boolean {
  const isSeated = screen.facilitation?.isSeated === true;
  const [wasSeated] = useState(isSeated);
  const hasEnded = wasSeated && !isSeated;
  useEffect(() => {
    if (hasEnded) onClose();
  }, [hasEnded, onClose]);
  return hasEnded;
}

function Changing(props: SeatSheetProps) {
  const { consent } = useFacilitationMessages();
  const { tap } = useRoomMessages();
  const { chosen, choose, wait, send } = useConsent(props);
  const { screen, onClose } = props;
  const { scope } = chosen;
  return (
    <>
      <p>{consent.lead(screen.names.partner)}</p>
      <ConsentForm screen={screen} chosen={chosen} onChoose={choose} />
      <Button
        disabled={scope === null}
        busyWords={wait === null ? undefined : tap.wait[wait]}
        onClick={async () => {
          if (await send()) onClose();
        }}
      >
        {scope === null ? consent.unset : consent.send[scope]}
      </Button>
    </>
  );
}

function Ending({ screen, actions }: SeatSheetProps) {
  const { seat } = useFacilitationMessages();
  const [isAsking, setIsAsking] = useState(false);
  return (
    <section className={styles.ending}>
      {isAsking ? (
        <>
          <h3>{seat.endTitle}</h3>
          <p>{seat.endBody(screen.facilitation?.name ?? null)}</p>
          <TapButton
            screen={screen}
            type="dismiss"
            variant="quiet"
            send={() => actions.dismissFacilitator()}
          >
            {seat.endGo}
          </TapButton>
          <Button variant="plain" onClick={() => setIsAsking(false)}>
            {seat.keep}
          </Button>
        </>
      ) : (
        <Button variant="plain" onClick={() => setIsAsking(true)}>
          {seat.end}
        </Button>
      )}
    </section>
  );
}
