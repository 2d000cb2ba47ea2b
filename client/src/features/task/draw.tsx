// One picture by both, at the same time: the sheet, the pens, and saying that it is finished.
import { useMemo, useState } from 'react';
import { useRoomMessages } from '../../i18n/room-messages.ts';
import { type RoomProps, Scene } from '../../scene/scene.tsx';
import { pictureOf, type Stroke } from '../../session/picture.ts';
import { Unseen } from '../../ui/unseen.tsx';
import { AddShape } from './add-shape.tsx';
import { DrawTools } from './draw-tools.tsx';
import { Finishing } from './finishing.tsx';
import { shapePoints, spotOf } from './shapes.ts';
import { SheetOfPaper } from './sheet-of-paper.tsx';
import { TaskTitle } from './task-title.tsx';
import { useLiveStrokes } from './use-live-strokes.ts';
import { useMaking } from './use-making.ts';
import { KEPT_FOR_UNDO, type Pen, usePen } from './use-pen.ts';

/** So many strokes before the end it is said how many are left. */
const SAID_FROM = 15;

export function Draw(props: RoomProps) {
  const { screen, actions } = props;
  const { draw, finishing } = useRoomMessages().task;
  const making = useMaking(props);
  const [pen, setPen] = useState<Pen>({ ink: 'own', width: 1 });
  const [isShaping, setIsShaping] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const live = useLiveStrokes(actions.watchSignals, making.theirs);
  const drawing = usePen(making, actions.signal, pen);
  const { view, names } = screen;
  const { seat } = view;

  const strokes = useMemo(() => pictureOf(making.pieces), [making.pieces]);
  const mine = strokes.filter((stroke) => stroke.seat === seat);
  const left = making.left - KEPT_FOR_UNDO;
  const isFull = left <= 0;

  return (
    <Scene
      scene={`draw${view.turn}`}
      title={<TaskTitle screen={screen} />}
      action={
        <>
          <DrawTools
            seat={seat}
            pen={pen}
            onPen={setPen}
            onUndo={
              mine.length > 0 && making.left > 0 ? () => void making.add({ kind: 'undo' }) : null
            }
            onShape={isFull ? null : () => setIsShaping(true)}
          />
          <Finishing
            {...props}
            words={{ ...finishing, done: draw.done }}
            trouble={
              drawing.hasFailed
                ? draw.notKept
                : isFull
                  ? draw.full
                  : left <= SAID_FROM
                    ? draw.left(left)
                    : null
            }
            isFloating
            hasSomething={strokes.length > 0}
          />
        </>
      }
    >
      <SheetOfPaper
        seat={seat}
        label={draw.paper(mine.length, strokes.length - mine.length, names.partner)}
        strokes={strokes}
        live={live}
        drawing={drawing}
        emptyWords={draw.empty}
      />
      <div aria-live="polite">
        <Unseen>{said}</Unseen>
        <Heard stroke={strokes.findLast((stroke) => stroke.seat !== seat)} name={names.partner} />
      </div>
      <AddShape
        isOpen={isShaping}
        onClose={() => setIsShaping(false)}
        onAdd={(shape, spot, size) => {
          setSaid(draw.youAdded(shape, spot));
          const points = shapePoints(shape, spot, size);
          void making.add({ kind: 'stroke', ...pen, points, shape });
        }}
      />
    </Scene>
  );
}

/** What the partner drew last, for whoever listens to the page. */
function Heard({
  stroke,
  name,
}: {
  readonly stroke: Stroke | undefined;
  readonly name: string | null;
}) {
  const { draw } = useRoomMessages().task;
  const [first, last] = [stroke?.points[0], stroke?.points.at(-1)];
  if (stroke === undefined || first === undefined || last === undefined) return null;
  return (
    <Unseen>
      {stroke.shape === null
        ? draw.theyDrew(name, spotOf(first), spotOf(last))
        : draw.theyAdded(name, stroke.shape, spotOf(middleOf(stroke)))}
    </Unseen>
  );
}

function middleOf({ points }: Stroke) {
  const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  return { x: middle(points.map(({ x }) => x)), y: middle(points.map(({ y }) => y)) };
}
