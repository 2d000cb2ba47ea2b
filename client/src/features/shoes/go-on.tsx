// What comes after the answers, and going there once both want to.
import { useShoesMessages } from '../../i18n/shoes-messages.ts';
import type { RoomProps } from '../../scene/scene.tsx';
import { TapButton } from '../../scene/tap-button.tsx';
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
  const status = isMineDone
    ? comparing.waiting(names.partner)
    : isTheirsDone
      ? comparing.theirsReady(names.partner)
      : null;
  return (
    <>
      <p className={styles.next}>{next}</p>
      {status !== null && (
        <div className={styles.centre}>
          <StatusLine state={isMineDone ? 'working' : 'here'}>{status}</StatusLine>
        </div>
      )}
      {!isMineDone && (
        <TapButton screen={screen} type="continue" send={() => actions.goOn()}>
          {comparing.goOn}
        </TapButton>
      )}
    </>
  );
}
