// Both are sealed, and the phones open them by themselves. Usually shorter than a breath.
import { useMessages } from '../../i18n/messages.ts';
import { type RoomProps, Scene } from '../../scene/scene.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';

export function Opening({ screen }: RoomProps) {
  const { opening } = useMessages().turn;
  const { view, line, names, partnerPresence } = screen;
  const isPartnerAway = partnerPresence === 'away' || partnerPresence === 'gone';
  const lead =
    line === 'offline' || line === 'retrying'
      ? opening.offline
      : isPartnerAway && !view.isTheirsDone
        ? opening.away(names.partner)
        : opening.lead;
  return (
    <Scene
      scene="meet"
      align="middle"
      picture={<TwoCircles state="together" overlap={0.15} mySeat={view.seat} size={320} />}
      title={opening.title}
      lead={lead}
    />
  );
}
