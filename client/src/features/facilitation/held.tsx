// The counsellor holds the sitting: who asked for it, and one tap for either of the two to go on instead.
import { useFacilitationMessages } from '../../i18n/facilitation-messages.ts';
import { type RoomProps, Scene } from '../../scene/scene.tsx';
import { TapButton } from '../../scene/tap-button.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';
import { isLifted } from './is-lifted.ts';

export function Held({ screen, actions }: RoomProps) {
  const { held } = useFacilitationMessages();
  const { view, facilitation } = screen;
  const { breather } = view;
  if (breather === null || breather.holdId === null) return null;
  const { holdId } = breather;
  const isOver = isLifted(screen);
  return (
    <Scene
      scene={`held${view.phase}${isOver}`}
      align="middle"
      picture={<TwoCircles state="apart" mySeat={view.seat} size={260} />}
      title={isOver ? held.overTitle : held.title(facilitation?.name ?? null)}
      lead={isOver ? held.overLead : held.lead}
      action={
        <>
          <TapButton
            screen={screen}
            type="decline"
            variant={isOver ? 'primary' : 'quiet'}
            send={() => actions.decline(holdId)}
          >
            {isOver ? held.goOnOver : held.goOn}
          </TapButton>
          <TapButton screen={screen} type="end" variant="plain" send={() => actions.end()}>
            {held.finish}
          </TapButton>
        </>
      }
    />
  );
}
