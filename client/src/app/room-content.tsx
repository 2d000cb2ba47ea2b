// Which feature shows which state of a room. The only place that knows them all.
import { type ReactNode, Suspense, useEffect } from 'react';
import { Agree } from '../features/agree/agree.tsx';
import { Paused } from '../features/breather/paused.tsx';
import { Appreciating } from '../features/closing/appreciating.tsx';
import type { SeatProps } from '../features/facilitation/seat-memory.ts';
import { InvitationClosed } from '../features/invite/invitation-closed.tsx';
import { Invite } from '../features/invite/invite.tsx';
import { Between } from '../features/steps/between.tsx';
import { Choosing } from '../features/steps/choosing.tsx';
import { Settling } from '../features/steps/settling.tsx';
import { Turn } from '../features/turn/turn.tsx';
import { useMessages } from '../i18n/messages.ts';
import { opennessOf } from '../scene/is-step-open.ts';
import { NotPlayed } from '../scene/not-played.tsx';
import type { RoomActions, RoomScreen } from '../session/room-screen.ts';
import { AfterSitting } from './after-sitting.tsx';
import { BeforeSitting } from './before-sitting.tsx';
import { go } from './go.ts';
import { LoadingScreen } from './loading-screen.tsx';
import { BeforeAgreeing, Held, WaitingHosted } from './seat-screens.ts';
import { DesireCards, InCommon, Marking, Shoes, Task, Touch, warmUpSteps } from './step-screens.ts';

export interface RoomContentProps {
  readonly screen: RoomScreen;
  readonly actions: RoomActions;
  /** What everything about the counsellor's seat is given. */
  readonly seat: SeatProps;
  readonly onOpenSafetyCode: () => void;
}

export function RoomContent(props: RoomContentProps) {
  const { shell } = useMessages();
  const { isPartnerSeated } = props.screen.view;
  useEffect(() => {
    if (isPartnerSeated) warmUpSteps();
  }, [isPartnerSeated]);
  const loading = <LoadingScreen title={shell.loading} />;
  return (
    <Suspense fallback={loading}>
      <StateContent {...props} loading={loading} />
    </Suspense>
  );
}

interface StateContentProps extends RoomContentProps {
  readonly loading: ReactNode;
}

function StateContent({ screen, actions, seat, onOpenSafetyCode, loading }: StateContentProps) {
  const { state, isPartnerSeated, activity, sitting } = screen.view;
  const room = { screen, actions };
  /** With somebody in the counsellor's seat, what they may see is asked first. */
  const beforeAgreeing = (agreeing: ReactNode) =>
    screen.facilitation?.isSeated ? (
      <BeforeAgreeing {...seat}>{agreeing}</BeforeAgreeing>
    ) : (
      agreeing
    );
  const openness = opennessOf(screen);
  if (openness === 'unknown') return loading;
  if (openness === 'closed') return <NotPlayed {...room} why="notOpen" />;
  if (!screen.isAsPicked) {
    return <NotPlayed {...room} why={state === 'between' ? 'notOpen' : 'notPicked'} />;
  }
  switch (state) {
    case 'empty':
      return loading;
    case 'waiting':
      return screen.facilitation?.isHosted ? (
        <WaitingHosted screen={screen} />
      ) : (
        <Invite {...room} />
      );
    case 'agreeing':
      return beforeAgreeing(
        <BeforeSitting key={sitting} screen={screen}>
          {(onMeasure) => (
            <Agree {...room} onOpenSafetyCode={onOpenSafetyCode} onMeasure={onMeasure} />
          )}
        </BeforeSitting>,
      );
    case 'settling':
    case 'matching':
      return <Settling {...room} />;
    case 'choosing':
      return <Choosing {...room} />;
    case 'between':
      return <Between {...room} />;
    case 'marking':
      return <Marking {...room} />;
    case 'drawing':
      if (activity === 'touch') return <Touch {...room} />;
      return screen.step === 'desire' ? (
        <InCommon {...room}>
          <Turn {...room} Pick={DesireCards} />
        </InCommon>
      ) : (
        <Turn {...room} />
      );
    case 'needing':
    case 'sharing':
    case 'reflecting':
    case 'checking':
    case 'supporting':
    case 'rating':
    case 'opening':
    case 'revealing':
      return <Turn {...room} />;
    case 'making':
      return <Task {...room} />;
    case 'answering':
    case 'showing':
    case 'comparing':
      return <Shoes {...room} />;
    case 'inviting':
    case 'touching':
      return <Touch {...room} />;
    case 'paused':
      return screen.view.breather?.holdId == null ? <Paused {...room} /> : <Held {...room} />;
    case 'appreciating':
      return <Appreciating {...room} />;
    case 'closing':
    case 'ended':
      return isPartnerSeated ? (
        <AfterSitting key={sitting} {...room} />
      ) : (
        <InvitationClosed {...room} onStart={() => go('/')} />
      );
  }
}
