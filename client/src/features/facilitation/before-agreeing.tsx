// Before the two agree: what the counsellor may see, asked of each on their own phone, once a sitting.
import { type ReactNode, useState } from 'react';
import { useFacilitationMessages } from '../../i18n/facilitation-messages.ts';
import { useRoomMessages } from '../../i18n/room-messages.ts';
import { Scene } from '../../scene/scene.tsx';
import { TapButton } from '../../scene/tap-button.tsx';
import { Button } from '../../ui/button.tsx';
import { ConsentForm } from './consent-form.tsx';
import { hasAnswered, isAsked, type SeatProps } from './seat-memory.ts';
import { useConsent } from './use-consent.ts';

export interface BeforeAgreeingProps extends SeatProps {
  readonly children: ReactNode;
}

export function BeforeAgreeing({ children, ...props }: BeforeAgreeingProps) {
  const { screen, memory } = props;
  const [isPastWrong, setIsPastWrong] = useState(false);
  // Who is ready already is not called back by a counsellor who comes late: the line at the top says so.
  if (!isAsked(screen) || screen.view.isMineDone) return children;
  if (screen.facilitation?.isKeyWrong) {
    return isPastWrong ? children : <KeyWrong {...props} onPast={() => setIsPastWrong(true)} />;
  }
  return hasAnswered(screen, memory) ? children : <Asking {...props} />;
}

function Asking(props: SeatProps) {
  const { consent } = useFacilitationMessages();
  const { tap } = useRoomMessages();
  const { chosen, choose, wait, send } = useConsent(props);
  const { screen } = props;
  const { scope } = chosen;
  return (
    <Scene
      scene="consent"
      title={consent.title(screen.facilitation?.name ?? null)}
      lead={consent.lead(screen.names.partner)}
      action={
        <Button
          disabled={scope === null}
          busyWords={wait === null ? undefined : tap.wait[wait]}
          onClick={() => void send()}
        >
          {scope === null ? consent.unset : consent.send[scope]}
        </Button>
      }
    >
      <ConsentForm screen={screen} chosen={chosen} onChoose={choose} />
    </Scene>
  );
}

function KeyWrong({ screen, actions, onPast }: SeatProps & { readonly onPast: () => void }) {
  const { keyWrong, seat } = useFacilitationMessages();
  return (
    <Scene
      scene="key-wrong"
      align="middle"
      title={keyWrong.title}
      lead={keyWrong.lead}
      action={
        <>
          <TapButton screen={screen} type="dismiss" send={() => actions.dismissFacilitator()}>
            {seat.end}
          </TapButton>
          <Button variant="quiet" onClick={onPast}>
            {keyWrong.goOn}
          </Button>
        </>
      }
    >
      <p>{keyWrong.todo}</p>
    </Scene>
  );
}
