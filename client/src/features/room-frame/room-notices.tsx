// Lasting words about the room above any of its screens. At most one is about a tap.
import { useEffect, useRef } from 'react';
import { useRoomMessages } from '../../i18n/room-messages.ts';
import type { RoomActions, RoomScreen } from '../../session/room-screen.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';

export interface RoomNoticesProps {
  readonly screen: RoomScreen;
  readonly actions: RoomActions;
}

export function RoomNotices({ screen, actions }: RoomNoticesProps) {
  const { room, refusals } = useRoomMessages();
  const { refused, isTampered, isKept } = screen;
  const refusal = useRef<HTMLDivElement>(null);

  // It stands at the top, and the tap may have been made far below.
  useEffect(() => {
    if (refused !== null) refusal.current?.scrollIntoView({ block: 'center' });
  }, [refused]);

  return (
    <>
      {isTampered && (
        <Notice tone="care" title={room.tampered.title}>
          <p>{room.tampered.body}</p>
        </Notice>
      )}
      {refused !== null && (
        <div ref={refusal}>
          <Notice
            tone="care"
            title={room.refused.title}
            action={
              <Button variant="quiet" onClick={() => actions.dismissRefusal()}>
                {room.refused.dismiss}
              </Button>
            }
          >
            <p>
              {refusals[refused.code]} {refused.hadWords && room.refused.wordsBack}
            </p>
          </Notice>
        </div>
      )}
      {!isKept && (
        <Notice title={room.notKept.title}>
          <p>{room.notKept.body}</p>
        </Notice>
      )}
    </>
  );
}
