// What one wants today, for oneself alone: how close, touch, desire. Kept on this phone until both are ready.
import { useRoomMessages } from '../../i18n/room-messages.ts';
import type { RoomActions, RoomScreen } from '../../session/room-screen.ts';
import { Button } from '../../ui/button.tsx';
import { EitherOr } from '../../ui/either-or.tsx';
import { Screen } from '../../ui/screen.tsx';
import { DepthChoice } from './depth-choice.tsx';
import { ReadyButton } from './ready-button.tsx';
import { useWishes } from './use-wishes.ts';
import styles from './wishes-screen.module.css';

export interface WishesScreenProps {
  readonly screen: RoomScreen;
  readonly actions: RoomActions;
  readonly onBack: () => void;
}

export function WishesScreen({ screen, actions, onBack }: WishesScreenProps) {
  const { wishes: words } = useRoomMessages().agree;
  const [wishes, change] = useWishes(actions);
  const deepest = screen.preset?.depth ?? 3;
  return (
    <Screen
      focusTitle
      title={words.title}
      lead={<p>{words.lead[screen.view.setting.where]}</p>}
      action={
        <>
          <ReadyButton screen={screen} onReady={() => actions.ready(wishes)} />
          <Button variant="plain" onClick={onBack}>
            {words.back}
          </Button>
        </>
      }
    >
      <DepthChoice depth={wishes.depth} deepest={deepest} onChange={(depth) => change({ depth })} />
      <div className={styles.more}>
        {(['touch', 'desire'] as const).map((wish) => (
          <EitherOr
            key={wish}
            question={words[wish]}
            options={[
              { value: 'no', title: words.no },
              { value: 'yes', title: words.yes },
            ]}
            value={wishes[wish] ? 'yes' : 'no'}
            onChange={(answer) => change({ [wish]: answer === 'yes' })}
          />
        ))}
      </div>
    </Screen>
  );
}
