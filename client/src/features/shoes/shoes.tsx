// “In your shoes”: shows the screen of the state two answers are in. Knows no rules.
import type { RoomProps } from '../../scene/scene.tsx';
import { Answering } from './answering.tsx';
import { Comparing } from './comparing.tsx';
import { Showing } from './showing.tsx';

export function Shoes(props: RoomProps) {
  const { view } = props.screen;
  switch (view.state) {
    case 'answering':
      return <Answering key={view.turn} {...props} />;
    case 'showing':
      return <Showing {...props} />;
    case 'comparing':
      return <Comparing key={view.turn} {...props} />;
    default:
      return null;
  }
}
