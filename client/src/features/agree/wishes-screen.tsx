// What one wants today, for oneself alone: how close, touch, desire. Kept on this phone until both are ready.
import { useEffect, useState } from 'react';
import { useMessages } from '../../i18n/messages.ts';
import type { RoomActions, RoomScreen, Wishes } from '../../session/room-screen.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Screen } from '../../ui/screen.tsx';
import { ReadyButton } from './ready-button.tsx';
import styles from './wishes-screen.module.css';

export interface WishesScreenProps {
  readonly screen: RoomScreen;
  readonly actions: RoomActions;
  readonly onBack: () => void;
}

/** Who says nothing here is asked for nothing. */
const LEAST: Wishes = { depth: 1, touch: false, desire: false };
const DEPTHS = [1, 2, 3] as const;

export function WishesScreen({ screen, actions, onBack }: WishesScreenProps) {
  const { wishes: words } = useMessages().agree;
  const [wishes, setWishes] = useKeptWishes(actions);
  const yesOrNo = [
    { value: 'no', title: words.no },
    { value: 'yes', title: words.yes },
  ] as const;
  const deepest = screen.preset?.depth ?? 3;
  const answer = (isWanted: boolean) => (isWanted ? 'yes' : 'no');

  return (
    <Screen
      focusTitle
      title={words.title}
      lead={<p>{words.lead}</p>}
      action={
        <>
          <ReadyButton
            screen={screen}
            onReady={async () => {
              await actions.keepWishes(wishes);
              return actions.ready();
            }}
          />
          <Button variant="plain" onClick={onBack}>
            {words.back}
          </Button>
        </>
      }
    >
      <Choice
        legend={words.depth}
        hint={deepest < 3 ? words.byLink(words.depths[deepest].title) : undefined}
        options={DEPTHS.filter((depth) => depth <= deepest).map((depth) => ({
          value: String(depth),
          ...words.depths[depth],
        }))}
        value={String(Math.min(wishes.depth, deepest))}
        onChange={(chosen) => {
          const depth = DEPTHS.find((one) => String(one) === chosen) ?? 1;
          setWishes({ ...wishes, depth });
        }}
      />
      <Choice
        legend={words.touch}
        layout="row"
        options={yesOrNo}
        value={answer(wishes.touch)}
        onChange={(chosen) => setWishes({ ...wishes, touch: chosen === 'yes' })}
      />
      <Choice
        legend={words.desire}
        layout="row"
        options={yesOrNo}
        value={answer(wishes.desire)}
        onChange={(chosen) => setWishes({ ...wishes, desire: chosen === 'yes' })}
      />
      <p className={styles.honest}>{words.honest}</p>
    </Screen>
  );
}

/** As they were left, also after a reload. */
function useKeptWishes(actions: RoomActions): [Wishes, (wishes: Wishes) => void] {
  const [wishes, show] = useState(LEAST);
  useEffect(() => {
    let isCurrent = true;
    void actions.readWishes().then((kept) => {
      if (isCurrent && kept !== null) show(kept);
    });
    return () => {
      isCurrent = false;
    };
  }, [actions]);
  const set = (next: Wishes): void => {
    show(next);
    void actions.keepWishes(next);
  };
  return [wishes, set];
}
