// One room from the third chair, whether it can be shown or not, and what leaving it takes.
import type { RoomId } from '@heard/shared/ids';
import { useEffect, useState } from 'react';
import { useFacilitateMessages } from '../../i18n/facilitate-messages.ts';
import type { FacilitatorActions, FacilitatorStatus } from '../../session/facilitator-screen.ts';
import { Screen } from '../../ui/screen.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';
import type { SessionProps } from './session-props.ts';
import { SessionScreen } from './session-screen.tsx';
import { SessionStatus } from './session-status.tsx';

export interface SessionViewProps
  extends Omit<SessionProps, 'screen' | 'actions' | 'onLeave' | 'onForget'> {
  readonly room: RoomId;
  readonly status: FacilitatorStatus;
  readonly actions: FacilitatorActions;
  /** Takes the room off this device, and goes to where it is no longer listed. */
  readonly onForget: (room: RoomId) => Promise<void>;
}

export function SessionView(props: SessionViewProps) {
  const { room, status, actions, onForget, onRooms, ...rest } = props;
  const { leaving } = useFacilitateMessages();
  const [isLeaving, setIsLeaving] = useState(false);
  const isGone = isLeaving && status.kind === 'over';

  // Forgotten only once the server knows: the keys are what the leaving is sent with.
  useEffect(() => {
    if (isGone) void onForget(room);
  }, [isGone, onForget, room]);

  if (isLeaving) {
    return (
      <Screen
        align="middle"
        focusTitle
        picture={<TwoCircles state="apart" size={200} />}
        title={leaving.onItsWay.title}
        lead={<p>{leaving.onItsWay.lead}</p>}
      />
    );
  }
  if (status.kind !== 'open') {
    return (
      <SessionStatus
        key={status.kind}
        status={status}
        onReconnect={actions.reconnect}
        onRooms={onRooms}
        onForget={() => onForget(room)}
      />
    );
  }
  return (
    <SessionScreen
      {...rest}
      screen={status.screen}
      actions={actions}
      onRooms={onRooms}
      onForget={() => onForget(room)}
      onLeave={async () => {
        if ((await actions.leave()).ok) setIsLeaving(true);
      }}
    />
  );
}
