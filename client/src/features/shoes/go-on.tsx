// What comes after the answers, and going there once both want to.
import { useShoesMessages } from '../../i18n/shoes-messages.ts';
import type { RoomProps } from '../../scene/scene.tsx';
import { TapButton } from '../../scene/tap-button.tsx';
import { Live } from '../../ui/live.tsx';
import { SettledFocus } from '../../ui/settled-focus.tsx';
import { StatusLine } from '../../ui/status-line.tsx';
import styles from './shoes.module.css';

export function GoOn({ screen, actions }: RoomProps) {
  const { comparing } = useShoesMessages();
  const { view, names } = screen;
  const { isMineDone, isTheirsDone } = view;
  const next =
    view.listener === view.seat
      ? comparing.nextIAsk(names.partner)
      : comparing.nextTheyAsk(names.partner);
  return (
    <>
      <p className={styles.next}>{next}</p>
      <Live>
        {isTheirsDone && !isMineDone && (
          <div className={styles.centre}>
            <StatusLine state="here">{comparing.theirsReady(names.partner)}</StatusLine>
          </div>
        )}
      </Live>
      {isMineDone && (
        <SettledFocus>
          <StatusLine state="working">{comparing.waiting(names.partner)}</StatusLine>
        </SettledFocus>
      )}
      {!isMineDone && (
        <TapButton screen={screen} type="continue" send={() => actions.goOn()}>
          {comparing.goOn}
        </TapButton>
      )}
    </>
  );
}
