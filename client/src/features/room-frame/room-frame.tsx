// Stands around every screen of a room: hands its bar and its notices to whichever screen is shown.
import { type ReactNode, useMemo } from 'react';
import type { RoomActions, RoomScreen } from '../../session/room-screen.ts';
import { ScreenFrameContext } from '../../ui/screen-frame.ts';
import { RoomNotices } from './room-notices.tsx';
import { TopBar } from './top-bar.tsx';

export interface RoomFrameProps {
  readonly screen: RoomScreen;
  readonly actions: RoomActions;
  readonly onOpenMenu: () => void;
  /** The line of the counsellor's seat; null where nobody sits there. */
  readonly seat?: ReactNode;
  /** Further lasting words above any screen. */
  readonly notices?: ReactNode;
  readonly children: ReactNode;
}

export function RoomFrame(props: RoomFrameProps) {
  const { screen, actions, onOpenMenu, seat = null, notices, children } = props;
  const frame = useMemo(
    () => ({
      bar: <TopBar screen={screen} actions={actions} onOpenMenu={onOpenMenu} />,
      standing: seat,
      notices: (
        <>
          <RoomNotices screen={screen} actions={actions} />
          {notices}
        </>
      ),
    }),
    [screen, actions, onOpenMenu, seat, notices],
  );
  return <ScreenFrameContext value={frame}>{children}</ScreenFrameContext>;
}
