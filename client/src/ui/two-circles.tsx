// The two circles: logo, waiting, handing over, listening and together. It says nothing in words.
import { type CSSProperties, useId } from 'react';
import { circleShapes, RADIUS, VIEW_HEIGHT, VIEW_WIDTH } from './circle-geometry.ts';
import styles from './two-circles.module.css';
import { useEasedNumber } from './use-eased-number.ts';

export type CirclesState = 'apart' | 'waiting' | 'handing-over' | 'listening' | 'together';

export interface TwoCirclesProps {
  readonly state: CirclesState;
  /** 0 apart, 1 one circle. Each state has a fitting closeness of its own. */
  readonly overlap?: number;
  /** Who has the floor; while handing over, who is about to have it. */
  readonly floor?: 'mine' | 'theirs' | null;
  /** Seat `a` is always on the left and apricot, on both phones. */
  readonly mySeat?: 'a' | 'b';
  /** Width in CSS pixels, or a CSS length; shrinks with its container. */
  readonly size?: number | string;
  /** What the picture means here. Without it the picture is decoration. */
  readonly label?: string;
}

const RESTING_OVERLAP: Record<CirclesState, number> = {
  apart: 0,
  waiting: 0,
  'handing-over': 0.2,
  listening: 0.2,
  together: 0.48,
};

const INNER_RING = RADIUS - 7;
const SPARK_RADIUS = 4.5;

export function TwoCircles(props: TwoCirclesProps) {
  const { state, floor = null, mySeat = 'a', size = 240, label } = props;
  const closeness = useEasedNumber(props.overlap ?? RESTING_OVERLAP[state]);
  const shapes = circleShapes(closeness);
  const id = useId();
  const theirSeat = mySeat === 'a' ? 'b' : 'a';
  const floorSeat = floor === null ? undefined : floor === 'mine' ? mySeat : theirSeat;
  const absentSeat = state === 'waiting' ? theirSeat : undefined;
  const style = {
    width: typeof size === 'number' ? `${size}px` : size,
    '--closeness': closeness,
    '--left': `${shapes.leftX}px`,
    '--right': `${shapes.rightX}px`,
  } as CSSProperties;
  const meaning = label === undefined ? { 'aria-hidden': true } : { role: 'img' };

  return (
    <svg
      {...meaning}
      aria-label={label}
      className={styles.circles}
      viewBox={`0 0 ${VIEW_WIDTH} ${VIEW_HEIGHT}`}
      data-state={state}
      data-floor={floorSeat}
      data-absent={absentSeat}
      style={style}
      focusable="false"
    >
      <defs>
        <radialGradient id={`${id}halo`}>
          <stop offset="0.25" className={styles.haloInner} />
          <stop offset="1" className={styles.haloOuter} />
        </radialGradient>
        <radialGradient
          id={`${id}lens`}
          gradientUnits="userSpaceOnUse"
          cx={VIEW_WIDTH / 2}
          cy={shapes.y}
          r={RADIUS}
        >
          <stop offset="0" className={styles.lensInner} />
          <stop offset="1" className={styles.lensOuter} />
        </radialGradient>
      </defs>
      <circle
        className={styles.halo}
        cx={VIEW_WIDTH / 2}
        cy={shapes.y}
        r={RADIUS * 1.7}
        fill={`url(#${id}halo)`}
      />
      <circle className={styles.aura} data-seat="a" cx={shapes.leftX} cy={shapes.y} r={RADIUS} />
      <circle className={styles.aura} data-seat="b" cx={shapes.rightX} cy={shapes.y} r={RADIUS} />
      <circle className={styles.disc} data-seat="a" cx={shapes.leftX} cy={shapes.y} r={RADIUS} />
      <circle className={styles.disc} data-seat="b" cx={shapes.rightX} cy={shapes.y} r={RADIUS} />
      <circle
        className={styles.inner}
        data-seat="b"
        cx={shapes.rightX}
        cy={shapes.y}
        r={INNER_RING}
      />
      {shapes.lens !== null && (
        <path className={styles.lens} d={shapes.lens} fill={`url(#${id}lens)`} />
      )}
      {state === 'handing-over' && (
        <circle className={styles.spark} cx={0} cy={shapes.y} r={SPARK_RADIUS} />
      )}
    </svg>
  );
}
