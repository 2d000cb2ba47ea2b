// What concerns the session as a whole: the own note, the code, the keys, the projector, and leaving.
import { useState } from 'react';
import { useFacilitateMessages } from '../../i18n/facilitate-messages.ts';
import type { FacilitatorActions, FacilitatorScreen } from '../../session/facilitator-screen.ts';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { ActionRow } from './action-row.tsx';
import { CodeToCompare } from './code-to-compare.tsx';
import styles from './controls.module.css';
import { MAX_LABEL_CHARACTERS } from './line-length.ts';
import { Panel } from './panel.tsx';

export interface SessionMenuProps {
  readonly screen: FacilitatorScreen;
  readonly actions: FacilitatorActions;
  readonly onClose: () => void;
  readonly onKeys: () => void;
  readonly onProjector: () => void;
  readonly onLeave: () => void;
  readonly onForget: () => void;
}

export function SessionMenu(props: SessionMenuProps) {
  const { screen, actions, onClose, onKeys, onProjector, onLeave, onForget } = props;
  const { menu, before } = useFacilitateMessages();
  const [label, setLabel] = useState(screen.label);
  const [isKept, setIsKept] = useState(false);

  const keep = async (): Promise<void> => {
    await actions.relabel(label.trim());
    setIsKept(true);
  };

  return (
    <Sheet isOpen onClose={onClose} title={menu.title} closeLabel={menu.close}>
      <form
        className={styles.rows}
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <TextField
          label={menu.label}
          hint={menu.labelHint}
          value={label}
          capitals="sentences"
          maxCharacters={MAX_LABEL_CHARACTERS}
          onChange={(next) => {
            setIsKept(false);
            setLabel(next);
          }}
        />
        <Button type="submit" variant="quiet" disabled={label.trim() === screen.label}>
          {menu.keepLabel}
        </Button>
        <p className={styles.soft} role="status">
          {isKept && menu.kept}
        </p>
      </form>
      {screen.view.isIntroduced && (
        <Panel title={before.code}>
          <CodeToCompare code={screen.code} />
        </Panel>
      )}
      <div className={styles.rows}>
        <ActionRow title={menu.keys} onTap={onKeys} />
        <ActionRow title={menu.projector} hint={menu.projectorHint} onTap={onProjector} />
        <ActionRow title={menu.leave} hint={menu.leaveHint} onTap={onLeave} />
        <ActionRow title={menu.forget} hint={menu.forgetHint} onTap={onForget} />
      </div>
    </Sheet>
  );
}
