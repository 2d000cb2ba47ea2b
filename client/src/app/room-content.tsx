// Which feature shows which state of a room. The only place that knows them all.
import { Agree } from '../features/agree/agree.tsx';
import { Paused } from '../features/breather/paused.tsx';
import { Appreciating } from '../features/closing/appreciating.tsx';
import { Closing } from '../features/closing/closing.tsx';
import { Ended } from '../features/closing/ended.tsx';
import { InvitationClosed } from '../features/invite/invitation-closed.tsx';
import { Invite } from '../features/invite/invite.tsx';
import { Between } from '../features/steps/between.tsx';
import { Choosing } from '../features/steps/choosing.tsx';
import { NotPicked } from '../features/steps/not-picked.tsx';
import { Settling } from '../features/steps/settling.tsx';
import { Turn } from '../features/turn/turn.tsx';
import { useMessages } from '../i18n/messages.ts';
import type { RoomActions, RoomScreen } from '../session/room-screen.ts';
import { go } from './go.ts';
import { LoadingScreen } from './loading-screen.tsx';

export interface RoomContentProps {
  readonly screen: RoomScreen;
  readonly actions: RoomActions;
  readonly onOpenSafetyCode: () => void;
}

export function RoomContent({ screen, actions, onOpenSafetyCode }: RoomContentProps) {
  const { shell } = useMessages();
  const { state, isPartnerSeated } = screen.view;
  if (!screen.isAsPicked) return <NotPicked screen={screen} actions={actions} />;
  switch (state) {
    case 'empty':
      return <LoadingScreen title={shell.loading} />;
    case 'waiting':
      return <Invite screen={screen} actions={actions} />;
    case 'agreeing':
      return <Agree screen={screen} actions={actions} onOpenSafetyCode={onOpenSafetyCode} />;
    case 'settling':
    case 'matching':
      return <Settling screen={screen} actions={actions} />;
    case 'choosing':
      return <Choosing screen={screen} actions={actions} />;
    case 'between':
      return <Between screen={screen} actions={actions} />;
    case 'drawing':
    case 'needing':
    case 'sharing':
    case 'reflecting':
    case 'checking':
    case 'supporting':
    case 'rating':
    case 'opening':
    case 'revealing':
      return <Turn screen={screen} actions={actions} />;
    case 'marking':
    case 'making':
    case 'answering':
    case 'showing':
    case 'comparing':
    case 'inviting':
    case 'touching':
      return <LoadingScreen title={shell.loading} />;
    case 'paused':
      return <Paused screen={screen} actions={actions} />;
    case 'appreciating':
      return <Appreciating screen={screen} actions={actions} />;
    case 'closing':
      return <Closing screen={screen} actions={actions} />;
    case 'ended':
      return isPartnerSeated ? (
        <Ended screen={screen} actions={actions} onStart={() => go('/')} />
      ) : (
        <InvitationClosed screen={screen} actions={actions} onStart={() => go('/')} />
      );
  }
}
