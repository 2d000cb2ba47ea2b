// The partner's phone began what the two did not pick or do not both want: it is not played here.
import { useMessages } from '../../i18n/messages.ts';
import { type RoomProps, Scene } from '../../scene/scene.tsx';
import { TapButton } from '../../scene/tap-button.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';

export function NotPicked({ screen, actions }: RoomProps) {
  const { notPicked } = useMessages().steps;
  const { view } = screen;
  const canChoose = view.allowed.includes('choose');
  return (
    <Scene
      scene="not-picked"
      align="middle"
      picture={<TwoCircles state="apart" mySeat={view.seat} size={240} />}
      title={notPicked.title}
      lead={notPicked.lead}
      action={
        canChoose ? (
          <TapButton screen={screen} type="choose" send={() => actions.choose()}>
            {notPicked.choose}
          </TapButton>
        ) : (
          <TapButton screen={screen} type="pass" send={() => actions.pass()}>
            {notPicked.pass}
          </TapButton>
        )
      }
    />
  );
}
