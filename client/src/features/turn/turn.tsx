// Shows the screen of the state a turn is in, for the seat this phone holds. Knows no rules.

import type { ComponentType } from 'react';
import type { PickCardProps } from '../../scene/pick-card.tsx';
import type { RoomProps } from '../../scene/scene.tsx';
import { useWakeLock } from '../../scene/use-wake-lock.ts';
import { PassingLight } from '../../ui/passing-light.tsx';
import { Checking } from './checking.tsx';
import { Drawing } from './drawing.tsx';
import { Needing } from './needing.tsx';
import { Opening } from './opening.tsx';
import { Rating } from './rating.tsx';
import { Reflecting } from './reflecting.tsx';
import { Revealing } from './revealing.tsx';
import { Sharing } from './sharing.tsx';
import { Supporting } from './supporting.tsx';
import { useHandOver } from './use-hand-over.ts';
import { useHasPassed } from './use-has-passed.ts';

export interface TurnProps extends RoomProps {
  /** The step's own way to pick a card. */
  readonly Pick?: ComponentType<PickCardProps> | undefined;
}

export function Turn(props: TurnProps) {
  const { view } = props.screen;
  const handOver = useHandOver(view.floor, view.seat);
  useWakeLock(view.floor !== null);
  return (
    <>
      <TurnContent {...props} />
      {handOver !== null && (
        <PassingLight key={handOver.count} to={handOver.to} mySeat={view.seat} />
      )}
    </>
  );
}

function TurnContent({ Pick, ...props }: TurnProps) {
  const { view } = props.screen;
  const hasPassed = useHasPassed(props.screen);

  switch (view.state) {
    case 'drawing':
      return <Drawing key={view.draw} {...props} Pick={Pick} hasPassed={hasPassed} />;
    case 'needing':
      return <Needing key={view.turn} {...props} />;
    case 'sharing':
      return <Sharing {...props} />;
    case 'reflecting':
      return <Reflecting {...props} />;
    case 'checking':
      return <Checking key={view.phase} {...props} />;
    case 'supporting':
      return <Supporting {...props} />;
    case 'rating':
      return <Rating key={view.turn} {...props} />;
    case 'opening':
      return <Opening {...props} />;
    case 'revealing':
      return <Revealing key={view.turn} {...props} />;
    default:
      return null;
  }
}
