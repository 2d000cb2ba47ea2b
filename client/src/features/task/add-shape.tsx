// Drawing without a finger: a simple shape, where it goes and how large, by buttons alone.
import { type ReactNode, useState } from 'react';
import { useRoomMessages } from '../../i18n/room-messages.ts';
import { SHAPES, type Shape } from '../../session/task-words.ts';
import { Button } from '../../ui/button.tsx';
import { strokePath } from '../../ui/picture-path.ts';
import { Sheet } from '../../ui/sheet.tsx';
import styles from './add-shape.module.css';
import { PickButton } from './pick-button.tsx';
import { centreOf, type ShapeSize, SPOTS, type Spot, shapePoints } from './shapes.ts';

export interface AddShapeProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onAdd: (shape: Shape, spot: Spot, size: ShapeSize) => void;
}

const SIZES = ['small', 'large'] as const;
/** Around the middle of the sheet, wide enough for a small shape. */
const MIDDLE = centreOf('middle');
const ICON = `${MIDDLE.x - 280} ${MIDDLE.y - 280} 560 560`;

export function AddShape({ isOpen, onClose, onAdd }: AddShapeProps) {
  const { shape: words } = useRoomMessages().task.draw;
  const [shape, setShape] = useState<Shape>('circle');
  const [spot, setSpot] = useState<Spot>('middle');
  const [size, setSize] = useState<ShapeSize>('small');
  const add = (
    <Button
      onClick={() => {
        onAdd(shape, spot, size);
        onClose();
      }}
    >
      {words.add}
    </Button>
  );
  return (
    <Sheet
      isOpen={isOpen}
      onClose={onClose}
      title={words.title}
      closeLabel={words.close}
      action={add}
    >
      <div className={styles.choices}>
        <Picks legend={words.which} layout="row">
          {SHAPES.map((one) => (
            <PickButton
              key={one}
              label={words.names[one]}
              isChosen={shape === one}
              onChoose={() => setShape(one)}
            >
              <svg className={styles.icon} viewBox={ICON} aria-hidden="true">
                <path d={strokePath(shapePoints(one, 'middle', 'small'))} />
              </svg>
            </PickButton>
          ))}
        </Picks>
        <Picks legend={words.where} layout="sheet">
          {SPOTS.flat().map((one) => (
            <PickButton
              key={one}
              label={words.spots[one]}
              isChosen={spot === one}
              onChoose={() => setSpot(one)}
            >
              <span className={styles.spot} />
            </PickButton>
          ))}
        </Picks>
        <Picks legend={words.size} layout="stack">
          {SIZES.map((one) => (
            <PickButton
              key={one}
              label={words.sizes[one]}
              isChosen={size === one}
              onChoose={() => setSize(one)}
            >
              <span className={styles.size}>{words.sizes[one]}</span>
            </PickButton>
          ))}
        </Picks>
      </div>
    </Sheet>
  );
}

interface PicksProps {
  readonly legend: string;
  readonly layout: 'row' | 'sheet' | 'stack';
  readonly children: ReactNode;
}

function Picks({ legend, layout, children }: PicksProps) {
  return (
    <fieldset className={styles.picks} data-layout={layout}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.options}>{children}</div>
    </fieldset>
  );
}
