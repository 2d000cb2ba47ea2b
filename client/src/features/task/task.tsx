// Shows the shared task that is on, as its card asks for it.
import type { RoomProps } from '../../scene/scene.tsx';
import { useWakeLock } from '../../scene/use-wake-lock.ts';
import { taskOf } from '../../session/task-result.ts';
import { Draw } from './draw.tsx';
import { Plan } from './plan.tsx';
import { Rank } from './rank.tsx';

export function Task(props: RoomProps) {
  const { current, view } = props.screen;
  useWakeLock(true);
  const task = taskOf(current?.card ?? null);
  switch (task.kind) {
    case 'draw':
      return <Draw key={view.turn} {...props} />;
    case 'plan':
      return <Plan key={view.turn} {...props} />;
    case 'rank':
      return <Rank key={view.turn} {...props} items={task.items} />;
  }
}
