// The listener asks in their own words instead of a card's.
import { useMessages } from '../../i18n/messages.ts';
import { type RoomProps, Scene } from '../../scene/scene.tsx';
import { useDraft } from '../../session/use-room.ts';
import { useTap } from '../../session/use-tap.ts';
import { Button } from '../../ui/button.tsx';
import { WritingField } from './writing-field.tsx';

export interface AskOwnProps extends RoomProps {
  readonly onBack: () => void;
}

export function AskOwn({ screen, actions, onBack }: AskOwnProps) {
  const { tap, turn } = useMessages();
  const { drawing } = turn;
  const [text, setText, isLoaded] = useDraft(actions, 'ask');
  const piece = useTap(screen, 'ask');

  const ask = async (): Promise<void> => {
    await piece.run(() => actions.ask({ id: null, text: text.trim() }));
  };

  return (
    <Scene
      scene="own"
      title={drawing.ownTitle}
      lead={drawing.ownLead(screen.names.partner)}
      action={
        <>
          <Button
            disabled={text.trim() === '' && piece.wait === null}
            busyWords={piece.wait === null ? undefined : tap.wait[piece.wait]}
            onClick={() => void ask()}
          >
            {drawing.ownAsk}
          </Button>
          <Button variant="plain" onClick={onBack}>
            {drawing.backToCards}
          </Button>
        </>
      }
    >
      <WritingField
        writing={{ text, setText, isLoaded, piece }}
        label={drawing.ownLabel}
        isReadOnly={piece.wait !== null}
      />
    </Scene>
  );
}
