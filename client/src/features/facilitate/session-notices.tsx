// Lasting words above the session: the line, what does not add up, and what was refused.
import { useEffect, useRef } from 'react';
import { useFacilitateMessages } from '../../i18n/facilitate-messages.ts';
import { useRoomMessages } from '../../i18n/room-messages.ts';
import type { FacilitatorActions, FacilitatorScreen } from '../../session/facilitator-screen.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useLasting } from '../../ui/use-lasting.ts';

export interface SessionNoticesProps {
  readonly screen: FacilitatorScreen;
  readonly actions: FacilitatorActions;
}

const BLINK_MS = 1_500;

export function SessionNotices({ screen, actions }: SessionNoticesProps) {
  const { tampered, notKept, lineDown, refused: words } = useFacilitateMessages();
  const { refusals } = useRoomMessages();
  const { refused, isTampered, isKept, line } = screen;
  const isDown = useLasting(line === 'retrying', BLINK_MS) || line === 'offline';
  const refusal = useRef<HTMLDivElement>(null);

  // It stands at the top, and the tap may have been made far below.
  useEffect(() => {
    if (refused !== null) refusal.current?.scrollIntoView({ block: 'center' });
  }, [refused]);

  return (
    <>
      {isTampered && (
        <Notice tone="care" title={tampered.title}>
          <p>{tampered.body}</p>
        </Notice>
      )}
      {isDown && (
        <Notice
          title={lineDown.title}
          action={
            <Button variant="quiet" onClick={() => actions.reconnect()}>
              {lineDown.again}
            </Button>
          }
        >
          <p>{lineDown.body}</p>
        </Notice>
      )}
      {refused !== null && (
        <div ref={refusal}>
          <Notice
            tone="care"
            title={words.title}
            action={
              <Button variant="quiet" onClick={() => actions.dismissRefusal()}>
                {words.dismiss}
              </Button>
            }
          >
            <p>{words.codes[refused.code] ?? refusals[refused.code]}</p>
          </Notice>
        </div>
      )}
      {!isKept && (
        <Notice title={notKept.title}>
          <p>{notKept.body}</p>
        </Notice>
      )}
    </>
  );
}
