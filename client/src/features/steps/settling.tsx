// The phones find out what both want. Nothing to tap; it takes a moment, or until the partner is back.
import { useMessages } from '../../i18n/messages.ts';
import { type RoomProps, Scene } from '../../scene/scene.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';

export function Settling({ screen }: RoomProps) {
  const { settling } = useMessages().steps;
  const { view, names, line, partnerPresence } = screen;
  const isWaiting = view.isMineDone && !view.isTheirsDone && partnerPresence !== 'here';
  const lead =
    line === 'live' ? (isWaiting ? settling.away(names.partner) : settling.lead) : settling.offline;
  return (
    <Scene
      scene="settling"
      align="middle"
      picture={<TwoCircles state="waiting" overlap={0.3} mySeat={view.seat} size={300} />}
      title={settling.title}
      lead={lead}
    />
  );
}
