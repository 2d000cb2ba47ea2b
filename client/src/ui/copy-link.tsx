// A link to take along: select it, copy it, or share it where the phone can.
import { type ReactNode, useId, useRef, useState } from 'react';
import { Button } from './button.tsx';
import styles from './copy-link.module.css';

export interface CopyLinkProps {
  readonly link: string;
  readonly label: ReactNode;
  readonly copyWords: string;
  readonly copiedWords: string;
  /** Said when the link could only be selected and must be copied by hand. */
  readonly selectedWords: string;
  readonly shareWords?: string;
  /** Left out where the phone has nothing to share with. */
  readonly onShare?: () => void;
}

async function isWrittenToClipboard(field: HTMLInputElement): Promise<boolean> {
  field.focus();
  field.select();
  try {
    // Absent on plain http, whatever its type says.
    if (window.isSecureContext) {
      await navigator.clipboard.writeText(field.value);
      return true;
    }
    return document.execCommand('copy');
  } catch {
    return false;
  }
}

export function CopyLink(props: CopyLinkProps) {
  const { link, label, onShare, shareWords } = props;
  const field = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'selected' | null>(null);
  const id = useId();

  const copy = async (): Promise<void> => {
    if (field.current === null) return;
    setOutcome((await isWrittenToClipboard(field.current)) ? 'copied' : 'selected');
  };

  return (
    <div className={styles.copyLink}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        ref={field}
        className={styles.field}
        type="text"
        value={link}
        readOnly
        dir="ltr"
        spellCheck={false}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className={styles.buttons}>
        {onShare !== undefined && shareWords !== undefined && (
          <Button variant="quiet" onClick={onShare}>
            {shareWords}
          </Button>
        )}
        <Button variant="quiet" onClick={() => void copy()}>
          {props.copyWords}
        </Button>
      </div>
      <p className={styles.outcome} role="status">
        {outcome === 'copied' && props.copiedWords}
        {outcome === 'selected' && props.selectedWords}
      </p>
    </div>
  );
}
