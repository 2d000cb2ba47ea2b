// The signs the partner chose to show today, in their words. They are there to be heard, not answered.
import { useRoomMessages } from '../../i18n/room-messages.ts';
import { useSignsMessages } from '../../i18n/signs-messages.ts';
import type { RoomScreen } from '../../session/room-screen.ts';
import { Notice } from '../../ui/notice.tsx';

export default function ToldSigns({ screen }: { readonly screen: RoomScreen }) {
  const { told } = useRoomMessages().steps;
  const { statements } = useSignsMessages();
  return (
    <Notice title={told.title(screen.names.partner)}>
      {screen.toldSigns.map(({ sign, value }) => (
        <p key={sign}>{told.sign(statements[sign], value)}</p>
      ))}
    </Notice>
  );
}
