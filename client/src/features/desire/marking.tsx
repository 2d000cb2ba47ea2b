// Marking topics for oneself alone, and the wait for the other. Either may go back, and nobody is named.
import { TOPIC_CAP } from '@heard/shared/limits';
import { type ReactNode, useState } from 'react';
import { useDesireMessages } from '../../i18n/desire-messages.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useRoomMessages } from '../../i18n/room-messages.ts';
import { type RoomProps, Scene } from '../../scene/scene.tsx';
import { useTap } from '../../session/use-tap.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmSheet } from '../../ui/confirm-sheet.tsx';
import { Live } from '../../ui/live.tsx';
import { StatusLine } from '../../ui/status-line.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';
import styles from './desire.module.css';
import { isFull, topicGroups } from './marks.ts';
import { TopicRows } from './topic-rows.tsx';
import { useMarks } from './use-marks.ts';
import { useTopics } from './use-topics.ts';

export function Marking(props: RoomProps) {
  const { leaving, marking } = useDesireMessages();
  const { menu } = useMessages();
  const [isLeaving, setIsLeaving] = useState(false);
  const back = (
    <Button variant="plain" onClick={() => setIsLeaving(true)}>
      {marking.back}
    </Button>
  );
  return (
    <>
      {props.screen.view.isMineDone ? (
        <Waiting {...props} back={back} />
      ) : (
        <MarkTopics {...props} back={back} />
      )}
      <ConfirmSheet
        isOpen={isLeaving}
        onClose={() => setIsLeaving(false)}
        title={leaving.title}
        closeLabel={menu.close}
        goWords={leaving.go}
        goingWords={leaving.going}
        keepWords={leaving.keep}
        onGo={() => props.actions.choose()}
      >
        <p>{leaving.body}</p>
      </ConfirmSheet>
    </>
  );
}

interface PartProps extends RoomProps {
  readonly back: ReactNode;
}

function MarkTopics({ screen, actions, back }: PartProps) {
  const { tap } = useRoomMessages();
  const { marking } = useDesireMessages();
  const { view, names, ground } = screen;
  const topics = useTopics();
  const [marks, toggle] = useMarks(actions);
  const { run, wait } = useTap(screen, 'blind');
  const [hasMetCap, setHasMetCap] = useState(false);
  const groups = topics === null ? [] : topicGroups(topics, ground?.depth ?? 1);
  const shown = groups.flatMap((group) => group.topics.map(({ id }) => id));
  // A deck that changed, or a depth that shrank, takes marks with it that nobody can see any more.
  const mine = marks.filter((mark) => shown.includes(mark));
  const isAtCap = isFull(mine);

  const onToggle = (id: string): void => {
    setHasMetCap(isAtCap && !mine.includes(id));
    toggle(id);
  };

  return (
    <Scene
      scene="marking"
      title={marking.title}
      lead={marking.lead}
      action={
        <>
          <p className={styles.count} role="status" data-full={(hasMetCap && isAtCap) || undefined}>
            {hasMetCap && isAtCap ? marking.full(TOPIC_CAP) : marking.count(mine.length, TOPIC_CAP)}
          </p>
          <Button
            disabled={topics === null}
            busyWords={wait === null ? undefined : tap.wait[wait]}
            onClick={() => void run(() => actions.mark(mine))}
          >
            {mine.length === 0 ? marking.sendNone : marking.send}
          </Button>
          {back}
        </>
      }
    >
      <div className={styles.fine}>
        {view.setting.where === 'together' && <p>{marking.together}</p>}
        <p>{marking.honest(names.partner)}</p>
      </div>
      <Live>
        {view.isTheirsDone && (
          <StatusLine state="here">{marking.theirsDone(names.partner)}</StatusLine>
        )}
      </Live>
      {topics === null ? (
        <p className={styles.fine} role="status">
          {marking.loading}
        </p>
      ) : (
        <TopicRows
          groups={groups}
          marks={mine}
          isFull={isAtCap}
          isBusy={wait !== null}
          onToggle={onToggle}
        />
      )}
    </Scene>
  );
}

function Waiting({ screen, back }: PartProps) {
  const { waiting } = useDesireMessages();
  const { view, names } = screen;
  return (
    <Scene
      scene="marked"
      align="middle"
      picture={<TwoCircles state="waiting" overlap={0.2} mySeat={view.seat} size={280} />}
      title={waiting.title}
      lead={waiting.lead(names.partner)}
      action={back}
    />
  );
}
