// A picture of strokes on a sheet of paper: the same shape, colours and paper wherever it is shown.
import { memo, type ReactNode } from 'react';
import styles from './picture.module.css';
import { type PicturePoint, penWidth, strokePath } from './picture-path.ts';

interface PictureStroke {
  readonly id: string;
  readonly seat: 'a' | 'b';
  /** Its seat's own colour, or the dark one both have. */
  readonly ink: 'own' | 'dark';
  /** 0 is fine, 2 broad. */
  readonly width: 0 | 1 | 2;
  readonly points: readonly PicturePoint[];
}

export interface PictureProps {
  /** The sheet, in the units of the points. */
  readonly field: { readonly width: number; readonly height: number };
  /** The lowest first. */
  readonly strokes: readonly PictureStroke[];
  readonly label: string;
  /** More strokes on top, such as those that are being drawn. */
  readonly children?: ReactNode;
}

export const Picture = memo(function Picture(props: PictureProps) {
  const { field, strokes, label, children } = props;
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${field.width} ${field.height}`}
      role="img"
      aria-label={label}
    >
      {strokes.map((stroke) => (
        <StrokeLine key={stroke.id} stroke={stroke} fieldWidth={field.width} />
      ))}
      {children}
    </svg>
  );
});

export interface StrokeLineProps {
  readonly stroke: Omit<PictureStroke, 'id'>;
  readonly fieldWidth: number;
}

export const StrokeLine = memo(function StrokeLine({ stroke, fieldWidth }: StrokeLineProps) {
  return (
    <path
      className={styles.stroke}
      data-seat={stroke.seat}
      data-ink={stroke.ink}
      strokeWidth={penWidth(stroke.width, fieldWidth)}
      d={strokePath(stroke.points)}
    />
  );
});
