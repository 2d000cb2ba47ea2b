// The ground rules, how the two want to play, and one's own yes.
import { useMessages } from '../../i18n/messages.ts';
import type { RoomActions, RoomScreen } from '../../session/room-screen.ts';
import { useTap } from '../../session/use-tap.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Screen } from '../../ui/screen.tsx';
import { StatusLine } from '../../ui/status-line.tsx';
import styles from './rules-screen.module.css';
import { SettingChoice } from './setting-choice.tsx';
import { useSettingChange } from './use-setting-change.ts';

export interface RulesScreenProps {
  readonly screen: RoomScreen;
  readonly actions: RoomActions;
  readonly onOpenSafetyCode: () => void;
}

export function RulesScreen({ screen, actions, onOpenSafetyCode }: RulesScreenProps) {
  const { agree } = useMessages();
  const { view, names, safetyCode } = screen;
  const { setting, choose, wasChanged } = useSettingChange(screen, actions);
  const saying = useTap(screen, 'ready');
  const words = { sending: agree.sending, queued: agree.queued };
  const canSay = view.allowed.includes('ready');

  const isMeeting = !canSay && !view.isMineDone && !view.isIntroduced;

  return (
    <Screen
      focusTitle
      title={agree.title}
      action={
        <>
          {(view.isTheirsDone || isMeeting) && (
            <div className={styles.theirs}>
              {isMeeting ? (
                <StatusLine state="working">{agree.meeting}</StatusLine>
              ) : (
                <StatusLine state="here">{agree.theyAreReady(names.partner)}</StatusLine>
              )}
            </div>
          )}
          <Button
            disabled={!canSay && saying.wait === null}
            busyWords={saying.wait === null ? undefined : words[saying.wait]}
            onClick={() => void saying.run(actions.ready)}
          >
            {agree.ready}
          </Button>
        </>
      }
    >
      {wasChanged && (
        <Notice title={agree.changed.title}>
          <p>{agree.changed.body}</p>
        </Notice>
      )}
      <ul className={styles.rules} aria-label={agree.rulesTitle}>
        {agree.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <SettingChoice setting={setting} onChange={choose} />
      {safetyCode !== null && (
        <Button variant="plain" onClick={onOpenSafetyCode}>
          {agree.safety}
        </Button>
      )}
    </Screen>
  );
}
