// Each step's own small drawing: the two circles, as they stand to each other in it. Decoration only.
import type { Step } from '../session/room-screen.ts';
import { TwoCircles, type TwoCirclesProps } from '../ui/two-circles.tsx';

const DRAWINGS: Readonly<Record<Step, Pick<TwoCirclesProps, 'state' | 'overlap' | 'floor'>>> = {
  // One comes forward.
  'open-up': { state: 'apart', overlap: 0.2, floor: 'mine' },
  // One rings out, the other takes it in.
  'listen-closely': { state: 'listening', overlap: 0.16, floor: 'theirs' },
  // Something between them that is neither's alone.
  'time-together': { state: 'together', overlap: 0.46 },
  // Nearly where the other stands.
  'in-your-shoes': { state: 'apart', overlap: 0.8 },
  // They just meet.
  touch: { state: 'handing-over', overlap: 0.084 },
  // Close, and with a light of their own.
  desire: { state: 'together', overlap: 0.66 },
};

export interface StepMarkProps {
  readonly step: Step;
  /** Width, as a CSS length. */
  readonly size?: string;
}

export function StepMark({ step, size = '4rem' }: StepMarkProps) {
  return <TwoCircles {...DRAWINGS[step]} isStill size={size} />;
}
