// Stands where the partner's phone began what is not played here. Says nothing of who wanted what.
import { useRoomMessages } from '../i18n/room-messages.ts';
import { TwoCircles } from '../ui/two-circles.tsx';
import { type RoomProps, Scene } from './scene.tsx';
import { TapButton } from './tap-button.tsx';

export interface NotPlayedProps extends RoomProps {
  /** A step that is not open today, or one that nobody picked. */
  readonly why: 'notOpen' | 'notPicked';
}

export function NotPlayed({ screen, actions, why }: NotPlayedProps) {
  const words = useRoomMessages().steps[why];
  const { view } = screen;
  return (
    <Scene
      scene={`${why}${view.phase}`}
      align="middle"
      picture={<TwoCircles state="apart" mySeat={view.seat} size={260} />}
      title={words.title}
      lead={words.lead}
      action={
        view.allowed.includes('choose') ? (
          <TapButton screen={screen} type="choose" send={() => actions.choose()}>
            {words.choose}
          </TapButton>
        ) : (
          <TapButton screen={screen} type="pass" send={() => actions.pass()}>
            {words.putAway}
          </TapButton>
        )
      }
    />
  );
}
