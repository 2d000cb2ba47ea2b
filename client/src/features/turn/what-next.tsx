// What comes after the numbers, and going on to it once both are ready. Unsent words come first.
import { useRoomMessages } from '../../i18n/room-messages.ts';
import type { RoomProps } from '../../scene/scene.tsx';
import { TapButton } from '../../scene/tap-button.tsx';
import { useTap } from '../../session/use-tap.ts';
import { Button } from '../../ui/button.tsx';
import { Live } from '../../ui/live.tsx';
import { SettledFocus } from '../../ui/settled-focus.tsx';
import { StatusLine } from '../../ui/status-line.tsx';
import styles from './turn.module.css';
import type { WishWriting } from './use-wish.ts';

export interface WhatNextProps extends RoomProps {
  readonly wish: WishWriting;
}

export function WhatNext({ screen, actions, wish }: WhatNextProps) {
  const { tap, turn } = useRoomMessages();
  const { revealing } = turn;
  const { run, wait } = useTap(screen, 'continue');
  const { view, names } = screen;
  const { isMineDone, isTheirsDone, isSecondTurn } = view;
  const willListen = view.listener !== view.seat;
  const goOn = () => void run(() => actions.goOn());

  return (
    <>
      {!isSecondTurn && (
        <p className={styles.next}>
          {willListen ? revealing.nextSwapYouListen : revealing.nextSwapTheyListen(names.partner)}
        </p>
      )}
      <Live>
        {isTheirsDone && !isMineDone && (
          <div className={styles.centre}>
            <StatusLine state="here">{revealing.theirsReady(names.partner)}</StatusLine>
          </div>
        )}
      </Live>
      {isMineDone && (
        <SettledFocus>
          <StatusLine state="working">{revealing.waiting(names.partner)}</StatusLine>
        </SettledFocus>
      )}
      {wish.hasWords && (
        <Button
          busyWords={wish.piece.isSending ? tap.wait.sending : undefined}
          onClick={() => void wish.send()}
        >
          {revealing.wishSend}
        </Button>
      )}
      {!isMineDone && (
        <Button
          variant={wish.hasWords ? 'plain' : 'primary'}
          busyWords={wait === null ? undefined : tap.wait[wait]}
          onClick={() => {
            if (wish.hasWords) wish.setText('');
            goOn();
          }}
        >
          {wish.hasWords
            ? revealing.goOnWithoutWish
            : isSecondTurn
              ? revealing.goOnToNewCard
              : revealing.goOn}
        </Button>
      )}
      {isSecondTurn && !wish.hasWords && (
        <TapButton screen={screen} type="end" variant="plain" send={() => actions.end()}>
          {revealing.finish}
        </TapButton>
      )}
    </>
  );
}
