// The field one thing that was appreciated is written in.
import { MAX_TEXT_CHARACTERS } from '@heard/shared/limits';
import { useRoomMessages } from '../../i18n/room-messages.ts';
import { roomTaken } from '../../session/room-taken.ts';
import { TextArea } from '../../ui/text-area.tsx';
import type { Appreciation } from './use-appreciation.ts';

export interface AppreciationFieldProps {
  readonly appreciation: Appreciation;
  readonly label: string;
}

export function AppreciationField({ appreciation, label }: AppreciationFieldProps) {
  const { text, setText, isLoaded, tap } = appreciation;
  const words = useRoomMessages().tap;
  return (
    <TextArea
      label={label}
      value={text}
      onChange={setText}
      limit={MAX_TEXT_CHARACTERS}
      used={roomTaken(text)}
      remainingWords={words.remaining}
      isReadOnly={!isLoaded || tap.wait !== null}
      {...(tap.problem === null ? {} : { error: words.problem[tap.problem] })}
    />
  );
}
