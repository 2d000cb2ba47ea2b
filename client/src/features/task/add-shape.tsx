// Drawing without a finger: a simple shape, where it goes and how large, by buttons alone.
import { useState } from 'react';
import { useMessages } from '../../i18n/messages.ts';
import { SHAPES, type Shape } from '../../session/task-words.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import styles from './add-shape.module.css';
import { type ShapeSize, SPOTS, type Spot } from './shapes.ts';

export interface AddShapeProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onAdd: (shape: Shape, spot: Spot, size: ShapeSize) => void;
}

const SIZES = ['small', 'large'] as const;

export function AddShape({ isOpen, onClose, onAdd }: AddShapeProps) {
  const { shape: words } = useMessages().task.draw;
  const [shape, setShape] = useState<Shape>('circle');
  const [spot, setSpot] = useState<Spot>('middle');
  const [size, setSize] = useState<ShapeSize>('small');
  return (
    <Sheet
      isOpen={isOpen}
      onClose={onClose}
      title={words.title}
      closeLabel={words.close}
      action={
        <Button
          onClick={() => {
            onAdd(shape, spot, size);
            onClose();
          }}
        >
          {words.add}
        </Button>
      }
    >
      <div className={styles.choices}>
        <Choice
          legend={words.which}
          layout="row"
          options={SHAPES.map((value) => ({ value, title: words.names[value] }))}
          value={shape}
          onChange={setShape}
        />
        <Choice
          legend={words.where}
          layout="row"
          options={SPOTS.flat().map((value) => ({ value, title: words.spots[value] }))}
          value={spot}
          onChange={setSpot}
        />
        <Choice
          legend={words.size}
          layout="row"
          options={SIZES.map((value) => ({ value, title: words.sizes[value] }))}
          value={size}
          onChange={setSize}
        />
      </div>
    </Sheet>
  );
}
