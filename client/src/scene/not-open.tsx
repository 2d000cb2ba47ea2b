// Stands where a step would be that is not open today. Says nothing of who wanted what.
import { useMessages } from '../i18n/messages.ts';
import { TwoCircles } from '../ui/two-circles.tsx';
import { type RoomProps, Scene } from './scene.tsx';
import { TapButton } from './tap-button.tsx';

export function NotOpen({ screen, actions }: RoomProps) {
  const { notOpen } = useMessages().steps;
  const { view } = screen;
  const canChoose = view.allowed.includes('choose');
  return (
    <Scene
      scene={`not-open${view.phase}`}
      align="middle"
      picture={<TwoCircles state="apart" mySeat={view.seat} size={260} />}
      title={notOpen.title}
      lead={notOpen.lead}
      action={
        canChoose ? (
          <TapButton screen={screen} type="choose" send={() => actions.choose()}>
            {notOpen.choose}
          </TapButton>
        ) : (
          <TapButton screen={screen} type="pass" send={() => actions.pass()}>
            {notOpen.putAway}
          </TapButton>
        )
      }
    />
  );
}
