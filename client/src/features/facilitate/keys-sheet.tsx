// What each key does, and a way to turn them off: a key pressed by mistake must not steer a session.
import { useFacilitateMessages } from '../../i18n/facilitate-messages.ts';
import { EitherOr } from '../../ui/either-or.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { keyNameOf } from './key-names.ts';
import styles from './keys-sheet.module.css';
import { SESSION_KEYS, type SessionShortcut } from './shortcuts.ts';

export interface KeysSheetProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly onClose: () => void;
}

const LISTED: readonly SessionShortcut[] = Object.values(SESSION_KEYS);

export function KeysSheet({ isOn, onChange, onClose }: KeysSheetProps) {
  const { keys, menu } = useFacilitateMessages();
  return (
    <Sheet isOpen onClose={onClose} title={keys.title} closeLabel={menu.close}>
      <p>{keys.lead}</p>
      <dl className={styles.keys}>
        {LISTED.map((shortcut) => (
          <div key={shortcut} className={styles.key}>
            <dt>
              <kbd>{keyNameOf(shortcut)}</kbd>
            </dt>
            <dd>{keys[shortcut]}</dd>
          </div>
        ))}
      </dl>
      <p>{keys.roomKey}</p>
      <EitherOr
        question={keys.use}
        options={[
          { value: 'on', title: keys.on },
          { value: 'off', title: keys.off },
        ]}
        value={isOn ? 'on' : 'off'}
        onChange={(value) => onChange(value === 'on')}
      />
    </Sheet>
  );
}
