// What the phones do by themselves once both are in. Nothing to tap; a moment, or until the other is back.
import type { PartnerName } from '../i18n/en/partner.ts';
import { TwoCircles } from '../ui/two-circles.tsx';
import { type RoomProps, Scene } from './scene.tsx';

export interface ByItselfProps extends Pick<RoomProps, 'screen'> {
  readonly scene: string;
  readonly words: {
    readonly title: string;
    readonly lead: string;
    readonly away: (name: PartnerName) => string;
    readonly offline: string;
  };
}

export function ByItself({ screen, scene, words }: ByItselfProps) {
  const { view, line, names, partnerPresence } = screen;
  const isPartnerAway = partnerPresence === 'away' || partnerPresence === 'gone';
  const lead =
    line === 'offline' || line === 'retrying'
      ? words.offline
      : isPartnerAway && !view.isTheirsDone
        ? words.away(names.partner)
        : words.lead;
  return (
    <Scene
      scene={scene}
      align="middle"
      picture={<TwoCircles state="together" overlap={0.15} mySeat={view.seat} size={320} />}
      title={words.title}
      lead={lead}
    />
  );
}
