// The two circles: logo, waiting, handing over, listening and together. It says nothing in words.
import { type CSSProperties, useId } from 'react';
import { circleShapes, RADIUS, VIEW_HEIGHT, VIEW_WIDTH } from './circle-geometry.ts';
import styles from './two-circles.module.css';
import { useEasedNumber } from './use-eased-number.ts';

type CirclesState = 'apart' | 'waiting' | 'handing-over' | 'listening' | 'together';

export interface TwoCirclesProps {
  readonly state: CirclesState;
  /** 0 apart, 1 one circle. Each state has a fitting closeness of its own. */
  readonly overlap?: number;
  /** Who has the floor; while handing over, who is about to have it. */
  readonly floor?: 'mine' | 'theirs' | null;
  /** Seat `a` is always apricot and on the side where reading begins. */
  readonly mySeat?: 'a' | 'b';
  /** Width in CSS pixels, or a CSS length; shrinks with its container. */
  readonly size?: number | string;
  /** Lets it grow past its container, so that each circle comes in from its own side. */
  readonly bleeds?: boolean;
  /** Milliseconds a change of closeness takes; short where it follows a finger. */
  readonly easeMs?: number;
  /** Nothing in it breathes or crosses: for a small picture beside words. */
  readonly isStill?: boolean;
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

// Both circles are lit from where they meet.
const MEETING_POINT = {
  gradientUnits: 'userSpaceOnUse',
  cx: VIEW_WIDTH / 2,
  cy: VIEW_HEIGHT / 2,
  r: RADIUS * 1.6,
} as const;
const INNER_RING = RADIUS - 7;
const SPARK_RADIUS = 5;

export function TwoCircles(props: TwoCirclesProps) {
  const { state, floor = null, mySeat = 'a', size = 240, label } = props;
  const closeness = useEasedNumber(props.overlap ?? RESTING_OVERLAP[state], props.easeMs);
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
      data-bleeds={props.bleeds || undefined}
      data-still={props.isStill || undefined}
      style={style}
      focusable="false"
    >
      <defs>
        <radialGradient id={`${id}halo`}>
          <stop offset="0.25" className={styles.haloInner} />
          <stop offset="1" className={styles.haloOuter} />
        </radialGradient>
        {(['lens', 'a', 'b'] as const).map((lit) => (
          <radialGradient key={lit} id={id + lit} {...MEETING_POINT}>
            <stop offset="0.1" className={styles.near} data-lit={lit} />
            <stop offset="1" className={styles.far} data-lit={lit} />
          </radialGradient>
        ))}
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
      <circle
        className={styles.disc}
        data-seat="a"
        cx={shapes.leftX}
        cy={shapes.y}
        r={RADIUS}
        fill={`url(#${id}a)`}
      />
      <circle
        className={styles.disc}
        data-seat="b"
        cx={shapes.rightX}
        cy={shapes.y}
        r={RADIUS}
        fill={`url(#${id}b)`}
      />
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
