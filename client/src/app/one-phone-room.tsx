// One seat's screen at the phone both share, under a bar that says whose it is.
import type { Seat } from '@heard/shared/ids';
import { useCallback, useMemo, useState } from 'react';
import { BreatherSheet } from '../features/breather/breather-sheet.tsx';
import { startMemory } from '../features/facilitation/seat-memory.ts';
import { OnePhoneBar } from '../features/one-phone/one-phone-bar.tsx';
import { RemoveSheet } from '../features/one-phone/remove-sheet.tsx';
import { LeavingSheets } from '../features/room-frame/leaving-sheets.tsx';
import { RoomNotices } from '../features/room-frame/room-notices.tsx';
import type { RoomProps } from '../scene/scene.tsx';
import { ScreenFrameContext } from '../ui/screen-frame.ts';
import { OnePhoneMenu, type OnePhoneSheet } from './one-phone-menu.tsx';
import { OwnDeck, useDeckNotice, warmUpOwnDeck } from './own-deck.tsx';
import { ReadingSheets, warmUpReading } from './reading-sheets.tsx';
import { RoomContent } from './room-content.tsx';

export interface OnePhoneRoomProps extends RoomProps {
  readonly names: Readonly<Record<Seat, string>>;
  readonly isForBoth: boolean;
  readonly onTake: ((seat: Seat) => void) | null;
  readonly onRemove: () => Promise<void>;
}

const nothing = (): void => {};

export function OnePhoneRoom(props: OnePhoneRoomProps) {
  const { screen, actions, names, isForBoth, onTake, onRemove } = props;
  const { seat } = screen.view;
  const [sheet, setSheet] = useState<OnePhoneSheet | null>(null);
  const close = useCallback(() => setSheet(null), []);
  const deckNotice = useDeckNotice(screen);
  const bar = useMemo(() => {
    const openMenu = (): void => {
      warmUpReading();
      warmUpOwnDeck();
      setSheet('menu');
    };
    return (
      <OnePhoneBar
        seat={seat}
        names={names}
        isForBoth={isForBoth}
        onTake={onTake}
        onOpenMenu={openMenu}
      />
    );
  }, [seat, names, isForBoth, onTake]);
  const frame = useMemo(
    () => ({
      bar,
      notices: (
        <>
          <RoomNotices screen={screen} actions={actions} />
          {deckNotice}
        </>
      ),
    }),
    [bar, screen, actions, deckNotice],
  );
  // Nobody else can sit at this phone: what is about the counsellor's seat has nothing to show.
  const chair = { screen, actions, memory: startMemory, remember: nothing, onOpen: nothing };
  const reading = sheet === 'help' || sheet === 'privacy' || sheet === 'look' ? sheet : null;
  return (
    <>
      <ScreenFrameContext value={frame}>
        <RoomContent screen={screen} actions={actions} seat={chair} onOpenSafetyCode={nothing} />
      </ScreenFrameContext>
      <OnePhoneMenu screen={screen} isOpen={sheet === 'menu'} onClose={close} onOpen={setSheet} />
      <BreatherSheet
        screen={screen}
        actions={actions}
        isOpen={sheet === 'breather'}
        onClose={close}
      />
      {(sheet === 'pass' || sheet === 'end') && (
        <LeavingSheets
          key={sheet}
          screen={screen}
          actions={actions}
          open={sheet}
          onClose={close}
          onSteppingOut={nothing}
        />
      )}
      <OwnDeck screen={screen} actions={actions} isOpen={sheet === 'cards'} onClose={close} />
      <RemoveSheet isOpen={sheet === 'remove'} onClose={close} onRemove={onRemove} />
      <ReadingSheets open={reading} onClose={close} />
    </>
  );
}
