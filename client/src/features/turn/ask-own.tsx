// The listener asks, or sets a task, in their own words instead of a card's.
import { useState } from 'react';
import { useRoomMessages } from '../../i18n/room-messages.ts';
import { type RoomProps, Scene } from '../../scene/scene.tsx';
import { useDraft } from '../../session/use-room.ts';
import { useTap } from '../../session/use-tap.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { WritingField } from './writing-field.tsx';

/** What one's own words can be about; five things to rank are a card's. */
const KINDS = ['draw', 'plan'] as const;

export interface AskOwnProps extends RoomProps {
  readonly onBack: () => void;
}

export function AskOwn({ screen, actions, onBack }: AskOwnProps) {
  const { tap, task, turn } = useRoomMessages();
  const { drawing } = turn;
  const [text, setText, isLoaded] = useDraft(actions, 'ask');
  const piece = useTap(screen, 'ask');
  const [kind, setKind] = useState<'draw' | 'plan'>('draw');
  const isTask = screen.view.activity === 'task';

  const ask = async (): Promise<void> => {
    await piece.run(() =>
      actions.ask({ id: null, text: text.trim(), ...(isTask ? { task: kind } : {}) }),
    );
  };

  return (
    <Scene
      scene="own"
      title={isTask ? task.drawing.ownTitle : drawing.ownTitle}
      lead={isTask ? task.drawing.ownLead : drawing.ownLead(screen.names.partner)}
      action={
        <>
          <Button
            disabled={text.trim() === '' && piece.wait === null}
            busyWords={piece.wait === null ? undefined : tap.wait[piece.wait]}
            onClick={() => void ask()}
          >
            {isTask ? task.drawing.ask : drawing.ownAsk}
          </Button>
          <Button variant="plain" onClick={onBack}>
            {drawing.backToCards}
          </Button>
        </>
      }
    >
      {isTask && (
        <Choice
          legend={task.drawing.ownKind}
          layout="row"
          options={KINDS.map((value) => ({ value, title: task.drawing.kinds[value] }))}
          value={kind}
          onChange={setKind}
        />
      )}
      <WritingField
        writing={{ text, setText, isLoaded, piece }}
        label={isTask ? task.drawing.ownLabel : drawing.ownLabel}
        isReadOnly={piece.wait !== null}
      />
    </Scene>
  );
}
