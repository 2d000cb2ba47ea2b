// Both are sealed, and the phones open them by themselves. Usually shorter than a breath.
import { useRoomMessages } from '../../i18n/room-messages.ts';
import { ByItself } from '../../scene/by-itself.tsx';
import type { RoomProps } from '../../scene/scene.tsx';

export function Opening({ screen }: RoomProps) {
  return <ByItself screen={screen} scene="meet" words={useRoomMessages().turn.opening} />;
}
