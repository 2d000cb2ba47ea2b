// The ground rules, how the two want to play, and one's own yes.
import { useMessages } from '../../i18n/messages.ts';
import type { RoomActions, RoomScreen } from '../../session/room-screen.ts';
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
  const { view, names, pending, safetyCode } = screen;
  const { setting, choose, wasChanged } = useSettingChange(screen, actions);
  const isSaying = pending.some((tap) => tap.type === 'ready');
  const canSay = view.allowed.includes('ready');

  return (
    <Screen
      focusTitle
      title={agree.title}
      action={
        <>
          {view.isTheirsDone && (
            <div className={styles.theirs}>
              <StatusLine state="here">{agree.theyAreReady(names.partner)}</StatusLine>
            </div>
          )}
          <Button
            disabled={!canSay && !isSaying}
            busyWords={isSaying ? agree.sending : undefined}
            onClick={() => void actions.ready()}
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
      {!view.isIntroduced && (
        <Notice title={agree.meeting.title}>
          <p>{agree.meeting.body(names.partner)}</p>
        </Notice>
      )}
      {safetyCode !== null && (
        <Button variant="plain" onClick={onOpenSafetyCode}>
          {agree.safety}
        </Button>
      )}
    </Screen>
  );
}
