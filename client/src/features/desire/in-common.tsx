// The first screen after marking: what both marked, and nothing of what only one did.
import { type ReactNode, useState } from 'react';
import { useDesireMessages } from '../../i18n/desire-messages.ts';
import { type RoomProps, Scene } from '../../scene/scene.tsx';
import { TapButton } from '../../scene/tap-button.tsx';
import { Button } from '../../ui/button.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';
import { commonTopics } from './common-topics.ts';
import styles from './desire.module.css';
import { useTopics } from './use-topics.ts';

export interface InCommonProps extends RoomProps {
  /** What comes once it was read. */
  readonly children: ReactNode;
}

export function InCommon({ screen, actions, children }: InCommonProps) {
  const { common } = useDesireMessages();
  const deck = useTopics();
  const [isRead, setIsRead] = useState(false);
  const { topics, turns, view } = screen;
  const isBegun = turns.some(({ step }) => step === 'desire');
  if (topics === null || isRead || isBegun) return children;
  const shared = deck === null ? null : commonTopics(deck, topics);
  const isNone = topics.length === 0;
  return (
    <Scene
      scene="common"
      align={isNone ? 'middle' : 'top'}
      picture={
        <TwoCircles
          state={isNone ? 'apart' : 'together'}
          mySeat={view.seat}
          size={isNone ? 260 : 'min(11rem, 20dvh)'}
        />
      }
      title={isNone ? common.titleNone : common.title}
      lead={isNone ? common.leadNone : common.lead}
      action={
        <>
          <Button onClick={() => setIsRead(true)}>{common.goOn}</Button>
          <TapButton screen={screen} type="choose" variant="plain" send={() => actions.choose()}>
            {common.choose}
          </TapButton>
        </>
      }
    >
      {shared === null ? (
        <p className={styles.fine} role="status">
          {common.loading}
        </p>
      ) : (
        shared.length > 0 && (
          <ul className={styles.common} aria-label={common.title}>
            {shared.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        )
      )}
    </Scene>
  );
}
