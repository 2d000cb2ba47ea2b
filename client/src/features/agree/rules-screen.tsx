// The ground rules, how the two want to play, and one's own yes.
import { useRoomMessages } from '../../i18n/room-messages.ts';
import type { RoomScreen } from '../../session/room-screen.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Screen } from '../../ui/screen.tsx';
import styles from './rules-screen.module.css';
import { SettingChoice } from './setting-choice.tsx';
import type { SettingChange } from './use-setting-change.ts';

export interface RulesScreenProps {
  readonly screen: RoomScreen;
  readonly change: SettingChange;
  readonly onOpenSafetyCode: () => void;
  readonly onMeasure: (() => void) | undefined;
  readonly onNext: () => void;
  /** Back to waiting, for those who said ready and only read it again. */
  readonly onBack: () => void;
}

export function RulesScreen(props: RulesScreenProps) {
  const { screen, change, onOpenSafetyCode, onMeasure, onNext, onBack } = props;
  const { agree } = useRoomMessages();
  return (
    <Screen
      focusTitle
      title={agree.title}
      action={
        screen.view.isMineDone ? (
          <Button variant="quiet" onClick={onBack}>
            {agree.waiting.back}
          </Button>
        ) : (
          <Button onClick={onNext}>{agree.next}</Button>
        )
      }
    >
      {change.wasChanged && (
        <Notice title={agree.changed.title}>
          <p>{agree.changed.body}</p>
        </Notice>
      )}
      <ul className={styles.rules} aria-label={agree.rulesTitle}>
        {agree.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <SettingChoice
        setting={change.setting}
        onChange={change.choose}
        isOnePhone={screen.isOnePhone}
      />
      {onMeasure !== undefined && (
        <Button variant="plain" onClick={onMeasure}>
          {agree.measure}
        </Button>
      )}
      {screen.safetyCode !== null && (
        <Button variant="plain" onClick={onOpenSafetyCode}>
          {agree.safety}
        </Button>
      )}
    </Screen>
  );
}
