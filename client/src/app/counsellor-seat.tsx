// The third chair over any screen of a room: its line, its notices, its voice and its sheet. All of it loads
// with its own chunk; what it remembers lives as long as the room's page.
import { lazy, type ReactNode, Suspense, useCallback, useMemo, useState } from 'react';
import {
  type SeatMemory,
  type SeatProps,
  startMemory,
} from '../features/facilitation/seat-memory.ts';
import { useMessages } from '../i18n/messages.ts';
import type { RoomProps } from '../scene/scene.tsx';
import { Notice } from '../ui/notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { loadSeat, SeatBar, SeatNotices, SeatVoice } from './seat-screens.ts';

const SeatSheetContent = lazy(async () => ({ default: (await loadSeat()).SeatSheet }));

export interface CounsellorSeat {
  readonly props: SeatProps;
  /** Stays in sight on every screen; null while nobody sits there. */
  readonly bar: ReactNode;
  readonly notices: ReactNode;
  readonly voice: ReactNode;
}

/** `onOpen` opens the sheet. */
export function useCounsellorSeat({ screen, actions }: RoomProps, onOpen: () => void) {
  const [memory, setMemory] = useState(startMemory);
  const remember = useCallback(
    (change: Partial<SeatMemory>) => setMemory((before) => ({ ...before, ...change })),
    [],
  );
  return useMemo((): CounsellorSeat => {
    const props = { screen, actions, memory, remember, onOpen };
    const isThere = screen.facilitation?.isSeated === true;
    const wasThere = screen.facilitation !== null || memory.wasSeated || memory.hasLeft;
    const quietly = (part: ReactNode) => <Suspense fallback={null}>{part}</Suspense>;
    return {
      props,
      bar: isThere ? quietly(<SeatBar {...props} />) : null,
      notices: wasThere ? quietly(<SeatNotices {...props} />) : null,
      voice: wasThere ? quietly(<SeatVoice {...props} />) : null,
    };
  }, [screen, actions, memory, remember, onOpen]);
}

export interface SeatSheetProps {
  readonly seat: SeatProps;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function SeatSheet({ seat, isOpen, onClose }: SeatSheetProps) {
  const { menu, shell } = useMessages();
  const isTaken = seat.screen.facilitation?.isSeated === true;
  return (
    <Sheet
      isOpen={isOpen}
      onClose={onClose}
      title={isTaken ? menu.seat : menu.inviteCounsellor}
      closeLabel={menu.close}
    >
      <ErrorBoundary
        fallback={<Notice title={shell.notLoaded.title}>{shell.notLoaded.body}</Notice>}
      >
        <Suspense fallback={<p>{shell.loading}</p>}>
          <SeatSheetContent {...seat} onClose={onClose} />
        </Suspense>
      </ErrorBoundary>
    </Sheet>
  );
}
