// One session as its counsellor sees it: what both let be seen, beside what can be done.
import { reaches } from '@heard/shared/protocol/facilitation';
import { useRef, useState } from 'react';
import { useFacilitateMessages } from '../../i18n/facilitate-messages.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmSheet } from '../../ui/confirm-sheet.tsx';
import { AirtimeBars } from './airtime-bars.tsx';
import { Announced } from './announced.tsx';
import { BeforeConsent } from './before-consent.tsx';
import { Controls } from './controls.tsx';
import { Counts } from './counts.tsx';
import { Desk } from './desk.tsx';
import { NumbersPanel } from './numbers-panel.tsx';
import { SessionBar } from './session-bar.tsx';
import { SessionNotices } from './session-notices.tsx';
import type { SessionProps } from './session-props.ts';
import styles from './session-screen.module.css';
import { type OpenSheet, SessionSheets } from './session-sheets.tsx';
import { type SessionShortcut, sessionShortcut } from './shortcuts.ts';
import { StatePanel } from './state-panel.tsx';
import { useClock } from './use-clock.ts';
import { useHasSeen } from './use-has-seen.ts';
import { useKeys } from './use-keys.ts';
import { useSteering } from './use-steering.ts';
import { WordsPanel } from './words-panel.tsx';

const LOOK_EVERY_MS = 5_000;

export function SessionScreen(props: SessionProps) {
  const { screen, actions, areKeysOn, onRooms, onProjector } = props;
  const { rooms, scope, steering: words } = useFacilitateMessages();
  const { view } = screen;
  const { structure } = view;
  const [sheet, setSheet] = useState<OpenSheet | null>(null);
  const lineField = useRef<HTMLTextAreaElement>(null);
  const steering = useSteering(screen, actions);
  const hasSeen = useHasSeen(screen);
  const now = useClock(LOOK_EVERY_MS) + screen.clockOffsetMs;
  const holdOrGoOn = structure?.breather?.isHold ? 'resume' : 'hold';

  const shortcuts: Record<SessionShortcut, () => void> = {
    hold: () => steering.steer(holdOrGoOn),
    extend: () => steering.steer('extend'),
    repeat: () => steering.steer('repeat'),
    back: () => steering.steer('back'),
    swap: () => steering.steer('swap'),
    appreciate: () => steering.steer('appreciate'),
    end: () => steering.steer('end'),
    line: () => lineField.current?.focus(),
    offer: () => structure !== null && setSheet('offer'),
    projector: onProjector,
    keys: () => setSheet('keys'),
    rooms: onRooms,
  };
  useKeys(areKeysOn, (key) => {
    const shortcut = sessionShortcut(key);
    if (shortcut !== null) shortcuts[shortcut]();
    return shortcut !== null;
  });

  const controls = (
    <Controls
      screen={screen}
      actions={actions}
      steering={steering}
      areKeysOn={areKeysOn}
      lineField={lineField}
      onOffer={() => setSheet('offer')}
    />
  );
  return (
    <>
      <Desk
        title={screen.label === '' ? rooms.unnamed : screen.label}
        lead={<p>{scope[view.scope]}</p>}
        bar={
          <SessionBar
            screen={screen}
            onRooms={onRooms}
            onMenu={() => setSheet('menu')}
            onProjector={onProjector}
          />
        }
        strip={structure !== null && <Announced screen={screen} structure={structure} />}
        action={
          structure === null ? undefined : (
            <>
              {steering.whyNot(holdOrGoOn) === null && (
                <Button onClick={() => steering.steer(holdOrGoOn)}>
                  {words.moves[holdOrGoOn].title}
                </Button>
              )}
              <Button variant="quiet" onClick={() => setSheet('controls')} aria-haspopup="dialog">
                {words.title}
              </Button>
            </>
          )
        }
        aside={controls}
      >
        <SessionNotices screen={screen} actions={actions} />
        {structure === null ? (
          <BeforeConsent screen={screen} hasSeen={hasSeen} />
        ) : (
          <>
            <StatePanel screen={screen} structure={structure} now={now} />
            <div className={styles.pair}>
              <AirtimeBars screen={screen} />
              <Counts screen={screen} />
            </div>
            {reaches(view.scope, 'numbers') && <NumbersPanel screen={screen} />}
            {reaches(view.scope, 'words') && <WordsPanel screen={screen} />}
          </>
        )}
      </Desk>
      <SessionSheets {...props} steering={steering} open={sheet} onOpen={setSheet} />
      {steering.asked !== null && (
        <ConfirmSheet
          isOpen
          onClose={steering.putBack}
          title={words.confirm[steering.asked].title}
          closeLabel={words.confirm.keep}
          goWords={words.confirm[steering.asked].go}
          goingWords={words.confirm.going}
          keepWords={words.confirm.keep}
          onGo={steering.confirm}
        >
          <p>{words.confirm[steering.asked].body}</p>
        </ConfirmSheet>
      )}
    </>
  );
}
