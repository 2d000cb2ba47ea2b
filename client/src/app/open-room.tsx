// A room that can be shown: its frame, its screen, and the sheets that can rise over any of them.
import { useCallback, useMemo, useState } from 'react';
import { BreatherSheet } from '../features/breather/breather-sheet.tsx';
import { LeavingSheets } from '../features/room-frame/leaving-sheets.tsx';
import { RoomFrame } from '../features/room-frame/room-frame.tsx';
import { RoomMenu, type RoomSheet } from '../features/room-frame/room-menu.tsx';
import { SafetyCodeSheet } from '../features/room-frame/safety-code-sheet.tsx';
import type { RoomActions, RoomScreen } from '../session/room-screen.ts';
import { SeatSheet, useCounsellorSeat } from './counsellor-seat.tsx';
import { go } from './go.ts';
import { leaveNow } from './leave.ts';
import { OwnDeck, useDeckNotice, warmUpOwnDeck } from './own-deck.tsx';
import { ReadingSheets, warmUpReading } from './reading-sheets.tsx';
import { RoomContent } from './room-content.tsx';
import { SignsSheet, warmUpSigns } from './signs-sheet.tsx';
import { useSteppingOut } from './use-stepping-out.ts';

export interface OpenRoomProps {
  readonly screen: RoomScreen;
  readonly actions: RoomActions;
}

const toStart = (): void => go('/');

export function OpenRoom({ screen, actions }: OpenRoomProps) {
  const [sheet, setSheet] = useState<RoomSheet | null>(null);
  const close = useCallback(() => setSheet(null), []);
  const openMenu = useCallback(() => {
    warmUpReading();
    warmUpSigns();
    warmUpOwnDeck();
    setSheet('menu');
  }, []);
  const stepOut = useSteppingOut(screen, toStart);
  const deckNotice = useDeckNotice(screen);
  const openSeat = useCallback(() => setSheet('seat'), []);
  const seat = useCounsellorSeat({ screen, actions }, openSeat);
  const notices = useMemo(
    () => (
      <>
        {seat.notices}
        {deckNotice}
      </>
    ),
    [seat.notices, deckNotice],
  );
  const isReading =
    sheet === 'help' || sheet === 'privacy' || sheet === 'language' || sheet === 'look';
  return (
    <>
      <RoomFrame
        screen={screen}
        actions={actions}
        onOpenMenu={openMenu}
        seat={seat.bar}
        notices={notices}
      >
        <RoomContent
          screen={screen}
          actions={actions}
          seat={seat.props}
          onOpenSafetyCode={() => setSheet('safety')}
        />
      </RoomFrame>
      {seat.voice}
      <RoomMenu
        screen={screen}
        isOpen={sheet === 'menu'}
        onClose={close}
        onOpen={setSheet}
        onStart={toStart}
        onLeave={leaveNow}
      />
      <BreatherSheet
        screen={screen}
        actions={actions}
        isOpen={sheet === 'breather'}
        onClose={close}
      />
      {(sheet === 'pass' || sheet === 'step-out' || sheet === 'end') && (
        <LeavingSheets
          key={sheet}
          screen={screen}
          actions={actions}
          open={sheet}
          onClose={close}
          onSteppingOut={stepOut}
        />
      )}
      <SignsSheet
        screen={screen}
        actions={actions}
        isOpen={sheet === 'signs'}
        onClose={close}
        onHelp={() => setSheet('help')}
      />
      <OwnDeck screen={screen} actions={actions} isOpen={sheet === 'cards'} onClose={close} />
      <SeatSheet seat={seat.props} isOpen={sheet === 'seat'} onClose={close} />
      <SafetyCodeSheet screen={screen} isOpen={sheet === 'safety'} onClose={close} />
      <ReadingSheets open={isReading ? sheet : null} onClose={close} />
    </>
  );
}
