// Five things in one order by both: moved by either, and settled once both hold it.
import { useMemo, useState } from 'react';
import { useRoomMessages } from '../../i18n/room-messages.ts';
import { type RoomProps, Scene } from '../../scene/scene.tsx';
import { orderOf } from '../../session/ranking.ts';
import { Unseen } from '../../ui/unseen.tsx';
import { Finishing } from './finishing.tsx';
import { RankList } from './rank-list.tsx';
import { TaskTitle } from './task-title.tsx';
import { useMaking } from './use-making.ts';
import { useTheirDrag } from './use-their-drag.ts';

export interface RankProps extends RoomProps {
  readonly items: readonly string[];
}

export function Rank({ items, ...props }: RankProps) {
  const { screen, actions } = props;
  const { rank } = useRoomMessages().task;
  const making = useMaking(props);
  const [said, setSaid] = useState<string | null>(null);
  const theirs = useTheirDrag(actions.watchSignals, making.theirs);
  const { view } = screen;
  const order = useMemo(() => orderOf(making.pieces, items.length), [making.pieces, items.length]);

  const move = async (item: number, to: number): Promise<void> => {
    setSaid(rank.isAt(items[item] ?? '', to));
    await making.add({ kind: 'move', item, to });
  };

  return (
    <Scene
      scene={`rank${view.turn}`}
      title={<TaskTitle screen={screen} />}
      action={
        <Finishing
          {...props}
          words={{
            done: rank.hold,
            theirs: rank.theyHold,
            waiting: rank.holding,
            stillOpen: rank.stillOpen,
          }}
          note={view.isMineDone || view.isTheirsDone ? null : rank.open}
          trouble={making.left <= 0 ? rank.worn : null}
          hasSomething
        />
      }
    >
      <RankList
        screen={screen}
        items={items}
        order={order}
        theirs={theirs}
        signal={actions.signal}
        onMove={making.left > 0 ? move : null}
      />
      <div aria-live="polite">
        <Unseen>{said}</Unseen>
      </div>
    </Scene>
  );
}
