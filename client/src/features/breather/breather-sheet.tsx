// Takes a breather, or asks for a longer one: twenty minutes with one tap, or another length.
import { BREATHER_DEFAULT_MINUTES } from '@heard/shared/limits';
import { useState } from 'react';
import { useLanguage } from '../../i18n/messages.ts';
import { useRoomMessages } from '../../i18n/room-messages.ts';
import type { RoomActions, RoomScreen } from '../../session/room-screen.ts';
import { useTap } from '../../session/use-tap.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { returnTime } from './return-time.ts';
import { useNow } from './use-now.ts';

export interface BreatherSheetProps {
  readonly screen: RoomScreen;
  readonly actions: RoomActions;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

const MS_PER_MINUTE = 60_000;
const LENGTHS = ['5', '20', '60', '240', '1440'] as const;
type Length = (typeof LENGTHS)[number];
const DEFAULT_LENGTH: Length =
  LENGTHS.find((it) => Number(it) === BREATHER_DEFAULT_MINUTES) ?? '20';

export function BreatherSheet(props: BreatherSheetProps) {
  return props.isOpen ? <OpenSheet {...props} /> : null;
}

function OpenSheet({ screen, actions, isOpen, onClose }: BreatherSheetProps) {
  const { tag } = useLanguage();
  const { breather, tap } = useRoomMessages();
  const [length, setLength] = useState<Length>(DEFAULT_LENGTH);
  const { run, wait, problem } = useTap(screen, 'pause');
  const now = useNow();
  const isLonger = screen.view.state === 'paused';
  const back = returnTime(now + Number(length) * MS_PER_MINUTE, now, tag);

  const pause = async (): Promise<void> => {
    const isSafe = await run(() => actions.pause(Number(length)));
    if (isSafe) onClose();
  };

  return (
    <Sheet
      isOpen={isOpen}
      onClose={onClose}
      title={isLonger ? breather.titleLonger : breather.title}
      closeLabel={breather.close}
      action={
        <Button busyWords={wait === null ? undefined : tap.wait[wait]} onClick={() => void pause()}>
          {back.isTomorrow ? breather.pauseTomorrow(back.time) : breather.pause(back.time)}
        </Button>
      }
    >
      <p>{isLonger ? breather.leadLonger : breather.lead}</p>
      <Choice<Length>
        legend={breather.legend}
        hidesLegend
        layout="row"
        value={length}
        onChange={setLength}
        options={LENGTHS.map((value) => ({ value, title: breather.lengths[value] }))}
      />
      {problem !== null && <p role="alert">{tap.problem[problem]}</p>}
    </Sheet>
  );
}
