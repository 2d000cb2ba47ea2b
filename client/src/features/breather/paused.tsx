// A breather: when it goes on, and something kind until then. Names nobody, and asks for nothing.
import { useState } from 'react';
import { useLanguage } from '../../i18n/messages.ts';
import { useRoomMessages } from '../../i18n/room-messages.ts';
import type { RoomActions, RoomScreen } from '../../session/room-screen.ts';
import { useTap } from '../../session/use-tap.ts';
import { Button } from '../../ui/button.tsx';
import { Live } from '../../ui/live.tsx';
import { Screen } from '../../ui/screen.tsx';
import { StatusLine } from '../../ui/status-line.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';
import { BreatherSheet } from './breather-sheet.tsx';
import styles from './paused.module.css';
import { returnTime } from './return-time.ts';
import { useNow } from './use-now.ts';

export interface PausedProps {
  readonly screen: RoomScreen;
  readonly actions: RoomActions;
}

export function Paused({ screen, actions }: PausedProps) {
  const { tag } = useLanguage();
  const { breather: words, tap } = useRoomMessages();
  const [isAskingLonger, setIsAskingLonger] = useState(false);
  const resuming = useTap(screen, 'resume');
  const ending = useTap(screen, 'end');
  const now = useNow();
  const { view, names, clockOffsetMs } = screen;
  const { breather } = view;
  if (breather === null) return null;

  const until = breather.until - clockOffsetMs;
  const isOver = breather.isOver || now >= until;
  const back = returnTime(until, now, tag);
  const isBack = view.isMineDone || resuming.wait !== null;
  const soothing = words.soothing[view.phase % words.soothing.length];
  const title = isBack
    ? words.mineBackTitle
    : isOver
      ? words.overTitle
      : back.isTomorrow
        ? words.backTomorrow(back.time)
        : words.back(back.time);
  const lead = isBack
    ? words.mineBackLead(names.partner)
    : isOver
      ? words.overLead
      : `${soothing ?? ''} ${words.noRehearsing}`;

  return (
    <>
      <Screen
        key={`${view.phase}${isOver}${isBack}`}
        focusTitle
        align="middle"
        picture={<TwoCircles state="apart" mySeat={view.seat} size={300} />}
        title={<span className={styles.title}>{title}</span>}
        lead={<p>{lead}</p>}
        action={
          <>
            <Live>
              {view.isTheirsDone && !isBack && (
                <div className={styles.status}>
                  <StatusLine state="here">{words.theirsBack(names.partner)}</StatusLine>
                </div>
              )}
            </Live>
            {view.isMineDone ? (
              <div className={styles.status}>
                <StatusLine state="working">{words.waiting(names.partner)}</StatusLine>
              </div>
            ) : (
              <Button
                busyWords={resuming.wait === null ? undefined : tap.wait[resuming.wait]}
                onClick={() => void resuming.run(() => actions.resume())}
              >
                {words.imBack}
              </Button>
            )}
            <div className={styles.ways}>
              <Button variant="plain" onClick={() => setIsAskingLonger(true)}>
                {words.longer}
              </Button>
              <Button
                variant="plain"
                busyWords={ending.wait === null ? undefined : tap.wait[ending.wait]}
                onClick={() => void ending.run(() => actions.end())}
              >
                {words.finish}
              </Button>
            </div>
          </>
        }
      />
      <BreatherSheet
        screen={screen}
        actions={actions}
        isOpen={isAskingLonger}
        onClose={() => setIsAskingLonger(false)}
      />
    </>
  );
}
