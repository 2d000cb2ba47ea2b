// For a wall or a second display: the two circles, one large sentence and the minutes. No content at all.
import type { RoomId } from '@heard/shared/ids';
import { useEffect, useRef, useState } from 'react';
import { useFacilitateMessages } from '../../i18n/facilitate-messages.ts';
import { useSession } from '../../session/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';
import styles from './projector-page.module.css';
import { minutesBetween } from './time-lengths.ts';
import { useClock } from './use-clock.ts';
import { useFullScreen } from './use-full-screen.ts';
import { useKeys } from './use-keys.ts';
import { namesOf, whereTheyAre } from './where-they-are.ts';

export interface ProjectorPageProps {
  readonly room: RoomId;
  readonly onClose: () => void;
}

const LOOK_EVERY_MS = 5_000;

export function ProjectorPage({ room, onClose }: ProjectorPageProps) {
  const { status } = useSession(room);
  const words = useFacilitateMessages();
  const { projector } = words;
  const [hasNames, setHasNames] = useState(false);
  const fullScreen = useFullScreen();
  const heading = useRef<HTMLHeadingElement>(null);
  const now = useClock(LOOK_EVERY_MS);
  const screen = status.kind === 'open' ? status.screen : null;
  const structure = screen?.view.structure ?? null;
  const floor = structure?.floor ?? null;
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useKeys(true, (key) => {
    if (key === 'Escape' && !fullScreen.isOn) onClose();
    return key === 'Escape';
  });

  const sentence =
    screen === null || structure === null
      ? projector.nothing
      : hasNames
        ? whereTheyAre(words, structure, namesOf(words, screen))
        : projector.states[structure.state];
  const isDown = screen !== null && (screen.line === 'offline' || screen.line === 'retrying');
  const isResting = structure === null || ['paused', 'ended'].includes(structure.state);
  return (
    <div className={styles.projector}>
      <main className={styles.main}>
        <TwoCircles
          state={floor === null ? 'together' : 'listening'}
          overlap={isResting ? 0 : floor === null ? 0.34 : 0.2}
          floor={floor === null ? null : floor === 'a' ? 'mine' : 'theirs'}
          size="min(70vw, 52dvh)"
        />
        <h1 ref={heading} tabIndex={-1} className={styles.sentence} aria-live="polite">
          {sentence}
        </h1>
        {screen !== null && structure !== null && (
          <p className={styles.minutes}>
            {words.minutes.said(minutesBetween(structure.since, now + screen.clockOffsetMs))}
          </p>
        )}
        {isDown && (
          <p className={styles.soft} role="status">
            {projector.down}
          </p>
        )}
      </main>
      <div className={styles.ways}>
        <Button variant="plain" onClick={onClose}>
          {projector.close}
        </Button>
        <Button variant="plain" aria-pressed={hasNames} onClick={() => setHasNames(!hasNames)}>
          {hasNames ? projector.hideNames : projector.names}
        </Button>
        {fullScreen.canBe && (
          <Button variant="plain" onClick={() => void fullScreen.toggle()}>
            {fullScreen.isOn ? projector.smaller : projector.fullScreen}
          </Button>
        )}
      </div>
    </div>
  );
}
