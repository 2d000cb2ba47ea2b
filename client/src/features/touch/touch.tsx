// Shows the screen of the state an invitation to touch is in, for the seat this phone holds.
import type { RoomProps } from '../../scene/scene.tsx';
import { Inviting } from './inviting.tsx';
import { Offering } from './offering.tsx';
import { Touching } from './touching.tsx';

export function Touch(props: RoomProps) {
  const { view } = props.screen;
  switch (view.state) {
    case 'drawing':
      return <Offering key={view.draw} {...props} />;
    case 'inviting':
      return <Inviting key={view.turn} {...props} />;
    case 'touching':
      return <Touching key={view.phase} {...props} />;
    default:
      return null;
  }
}
