// One spot on both phones: while both hold it, both glow. Holding needs no strength and no finger.
import { useEffect } from 'react';
import { useTouchMessages } from '../../i18n/touch-messages.ts';
import { buzz } from '../../scene/buzz.ts';
import type { RoomProps } from '../../scene/scene.tsx';
import { Button } from '../../ui/button.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';
import { Breathing } from './breathing.tsx';
import styles from './thumb-spot.module.css';
import { useHold } from './use-hold.ts';
import { usePartnerHeld } from './use-partner-held.ts';
import { useTellHeld } from './use-tell-held.ts';

const MEET_BUZZ_MS = [40, 70, 40];

export function ThumbSpot({ screen, actions }: RoomProps) {
  const { touching } = useTouchMessages();
  const { isHeld: isMine, isKept, setIsKept, spot } = useHold();
  const isTheirs = usePartnerHeld(actions);
  useTellHeld(actions, isMine);
  const isBoth = isMine && isTheirs;

  useEffect(() => {
    if (isBoth) buzz(MEET_BUZZ_MS);
  }, [isBoth]);

  const { thumbs } = touching;
  const { names, view } = screen;
  const words = isBoth
    ? thumbs.both(names.partner)
    : isMine
      ? thumbs.mine(names.partner)
      : isTheirs
        ? thumbs.theirs(names.partner)
        : thumbs.neither;

  return (
    <div className={styles.thumbs}>
      <Breathing
        screen={screen}
        around={(breathing) => (
          <button
            type="button"
            className={styles.spot}
            data-glow={isBoth ? 'both' : isMine ? 'mine' : isTheirs ? 'theirs' : 'none'}
            aria-label={touching.spot}
            aria-pressed={isMine}
            {...spot}
          >
            {breathing}
          </button>
        )}
      >
        <TwoCircles
          state="apart"
          overlap={isBoth ? 0.82 : isMine || isTheirs ? 0.4 : 0.16}
          floor={isBoth || isMine === isTheirs ? null : isMine ? 'mine' : 'theirs'}
          mySeat={view.seat}
          size="100%"
        />
      </Breathing>
      <p className={styles.words} role="status">
        {words}
      </p>
      <Button variant="plain" onClick={() => setIsKept(!isKept)}>
        {isKept ? touching.letGo : touching.keepHeld}
      </Button>
    </div>
  );
}
