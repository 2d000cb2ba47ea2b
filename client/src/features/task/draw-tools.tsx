// The pens and two small tools, in one row under the thumb.
import { type ReactNode, useId } from 'react';
import { useRoomMessages } from '../../i18n/room-messages.ts';
import { INKS, PEN_WIDTHS } from '../../session/task-words.ts';
import styles from './draw-tools.module.css';
import { PickButton } from './pick-button.tsx';
import type { Pen } from './use-pen.ts';

export interface DrawToolsProps {
  readonly seat: 'a' | 'b';
  readonly pen: Pen;
  readonly onPen: (pen: Pen) => void;
  /** Null while there is nothing of one's own to take back. */
  readonly onUndo: (() => void) | null;
  /** Null once the sheet is full. */
  readonly onShape: (() => void) | null;
}

export function DrawTools({ seat, pen, onPen, onUndo, onShape }: DrawToolsProps) {
  const { draw } = useRoomMessages().task;
  return (
    <div className={styles.tools} data-seat={seat}>
      <Pens legend={draw.widths}>
        {PEN_WIDTHS.map((width) => (
          <PickButton
            key={width}
            label={draw.width[width]}
            isChosen={pen.width === width}
            onChoose={() => onPen({ ...pen, width })}
          >
            <span className={styles.dot} data-width={width} data-ink={pen.ink} />
          </PickButton>
        ))}
      </Pens>
      <Pens legend={draw.inks}>
        {INKS.map((ink) => (
          <PickButton
            key={ink}
            label={draw.ink[ink]}
            isChosen={pen.ink === ink}
            onChoose={() => onPen({ ...pen, ink })}
          >
            <span className={styles.swatch} data-ink={ink} />
          </PickButton>
        ))}
      </Pens>
      <div className={styles.group}>
        <ToolButton label={draw.undo} onTap={onUndo}>
          <path d="M8 5 4 9l4 4M4 9h9a6 5 0 0 1 0 10h-3" />
        </ToolButton>
        <ToolButton label={draw.addShape} onTap={onShape} hasPopup>
          <circle cx="9" cy="9" r="5" />
          <path d="M13 12h7v8h-8v-6" />
        </ToolButton>
      </div>
    </div>
  );
}

function Pens({ legend, children }: { readonly legend: string; readonly children: ReactNode }) {
  return (
    <fieldset className={styles.pens} aria-label={legend}>
      {children}
    </fieldset>
  );
}

interface ToolButtonProps {
  readonly label: string;
  readonly onTap: (() => void) | null;
  readonly hasPopup?: boolean;
  /** Paths of a drawing 24 by 24. */
  readonly children: ReactNode;
}

function ToolButton({ label, onTap, hasPopup = false, children }: ToolButtonProps) {
  const id = useId();
  return (
    <button
      type="button"
      className={styles.tool}
      aria-labelledby={id}
      aria-disabled={onTap === null || undefined}
      aria-haspopup={hasPopup ? 'dialog' : undefined}
      onClick={() => onTap?.()}
    >
      <svg className={styles.icon} viewBox="0 0 24 24" role="img" aria-labelledby={id}>
        <title id={id}>{label}</title>
        {children}
      </svg>
    </button>
  );
}
