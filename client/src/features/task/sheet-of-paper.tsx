// The sheet both draw on: what is in the log, what is on its way, and what fingers are drawing now.

import type { LiveStroke } from '../../session/live-strokes.ts';
import type { Stroke } from '../../session/picture.ts';
import { FIELD } from '../../session/stroke-code.ts';
import { Picture, StrokeLine } from '../../ui/picture.tsx';
import styles from './draw.module.css';
import type { Drawing } from './use-pen.ts';

export interface SheetOfPaperProps {
  readonly seat: 'a' | 'b';
  readonly label: string;
  readonly strokes: readonly Stroke[];
  readonly live: readonly LiveStroke[];
  readonly drawing: Drawing;
  /** Stands on the sheet while nothing is drawn on it. */
  readonly emptyWords: string;
}

export function SheetOfPaper(props: SheetOfPaperProps) {
  const { seat, label, strokes, live, drawing, emptyWords } = props;
  const other = seat === 'a' ? 'b' : 'a';
  const isEmpty = strokes.length + live.length + drawing.own.length === 0;
  return (
    <div className={styles.room} data-fills="">
      <div className={styles.sheet} {...drawing.handlers}>
        <Picture field={FIELD} strokes={strokes} label={label}>
          {live.map(({ after, ink, width, points }) => (
            <StrokeLine
              key={`their${after}`}
              stroke={{ seat: other, ink, width, points }}
              fieldWidth={FIELD.width}
            />
          ))}
          {drawing.own.map(({ after, ink, width, points }) => (
            <StrokeLine
              key={`own${after}`}
              stroke={{ seat, ink, width, points }}
              fieldWidth={FIELD.width}
            />
          ))}
        </Picture>
        {isEmpty && <p className={styles.empty}>{emptyWords}</p>}
      </div>
    </div>
  );
}
