// Together or apart, out loud or in writing. Either partner may change it.
import type { Setting } from '@heard/shared/protocol/commands';
import { useRoomMessages } from '../../i18n/room-messages.ts';
import { EitherOr } from '../../ui/either-or.tsx';
import styles from './setting-choice.module.css';

export interface SettingChoiceProps {
  readonly setting: Setting;
  readonly onChange: (setting: Setting) => void;
  /** Both sit at one phone: where they are is no question. */
  readonly isOnePhone: boolean;
}

export function SettingChoice({ setting, onChange, isOnePhone }: SettingChoiceProps) {
  const { agree } = useRoomMessages();
  return (
    <section className={styles.setting}>
      <h2 className={styles.title}>{agree.settingTitle}</h2>
      {!isOnePhone && (
        <EitherOr
          question={agree.where}
          options={[
            { value: 'together', title: agree.together },
            { value: 'apart', title: agree.apart },
          ]}
          value={setting.where}
          onChange={(where: Setting['where']) => onChange({ ...setting, where })}
        />
      )}
      <EitherOr
        question={agree.how}
        options={[
          { value: 'spoken', title: agree.spoken },
          { value: 'written', title: agree.written },
        ]}
        value={setting.how}
        onChange={(how: Setting['how']) => onChange({ ...setting, how })}
      />
      <p className={styles.words} role="status">
        {agree.explain[setting.where][setting.how]}
      </p>
      <p className={styles.words}>{agree.settingHint}</p>
    </section>
  );
}
