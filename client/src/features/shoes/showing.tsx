// Both are in, and the phones show the answers by themselves. Usually shorter than a breath.
import { useShoesMessages } from '../../i18n/shoes-messages.ts';
import { type RoomProps, Scene } from '../../scene/scene.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';

export function Showing({ screen }: Pick<RoomProps, 'screen'>) {
  const { showing } = useShoesMessages();
  const { view, line, names, partnerPresence } = screen;
  const isPartnerAway = partnerPresence === 'away' || partnerPresence === 'gone';
  const lead =
    line === 'offline' || line === 'retrying'
      ? showing.offline
      : isPartnerAway && !view.isTheirsDone
        ? showing.away(names.partner)
        : showing.lead;
  return (
    <Scene
      scene="show"
      align="middle"
      picture={<TwoCircles state="together" overlap={0.15} mySeat={view.seat} size={320} />}
      title={showing.title}
      lead={lead}
    />
  );
}
