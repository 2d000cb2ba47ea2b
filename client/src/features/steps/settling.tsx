// The phones find out what both want. Nothing to tap; it takes a moment, or until the partner is back.
import { useRoomMessages } from '../../i18n/room-messages.ts';
import { ByItself } from '../../scene/by-itself.tsx';
import type { RoomProps } from '../../scene/scene.tsx';

export function Settling({ screen }: RoomProps) {
  return <ByItself screen={screen} scene="settling" words={useRoomMessages().steps.settling} />;
}
