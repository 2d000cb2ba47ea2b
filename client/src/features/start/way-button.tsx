// One of the two ways to begin: a broad button that shows how near the two of you are.
import { TwoCircles } from '../../ui/two-circles.tsx';
import styles from './way-button.module.css';

export interface WayButtonProps {
  readonly where: 'together' | 'apart';
  readonly title: string;
  readonly body: string;
  readonly isBusy: boolean;
  readonly onTap: () => void;
}

export function WayButton({ where, title, body, isBusy, onTap }: WayButtonProps) {
  return (
    <button
      type="button"
      className={styles.way}
      data-where={where}
      aria-disabled={isBusy || undefined}
      onClick={onTap}
    >
      <TwoCircles
        state={where}
        overlap={isBusy ? 0.2 : where === 'together' ? 0.42 : 0}
        size={64}
      />
      <span className={styles.words}>
        <span className={styles.title}>{title}</span>
        <span className={styles.body} aria-live="polite">
          {body}
        </span>
      </span>
    </button>
  );
}
