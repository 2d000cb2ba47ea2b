// Saying that it is done: over when both have said so, and asked anew by anything that is added.
import { useRoomMessages } from '../../i18n/room-messages.ts';
import type { RoomProps } from '../../scene/scene.tsx';
import { useTap } from '../../session/use-tap.ts';
import { Button } from '../../ui/button.tsx';
import styles from './task.module.css';

export interface FinishingProps extends RoomProps {
  readonly words: {
    readonly done: string;
    readonly theirs: (name: string | null) => string;
    readonly waiting: (name: string | null) => string;
    readonly stillOpen: string;
  };
  /** How the task stands, said beside who is done with it. */
  readonly note?: string | null;
  /** Something that matters more. */
  readonly trouble?: string | null;
  /** The words stand over what is above, so that nothing is smaller for them. */
  readonly isFloating?: boolean;
  /** There is something to be done with: only then is it the next thing. */
  readonly hasSomething: boolean;
}

export function Finishing(props: FinishingProps) {
  const {
    screen,
    actions,
    words,
    note = null,
    trouble = null,
    isFloating = false,
    hasSomething,
  } = props;
  const { wait: waits } = useRoomMessages().tap;
  const { run, wait } = useTap(screen, 'finish');
  const { view, names } = screen;
  const waiting = view.isMineDone ? words.waiting(names.partner) : undefined;
  const done = view.isMineDone
    ? words.stillOpen
    : view.isTheirsDone
      ? words.theirs(names.partner)
      : null;
  return (
    <>
      <p className={styles.note} data-floating={isFloating || undefined} role="status">
        {trouble ?? [done, note].filter((part) => part !== null).join(' ')}
      </p>
      <Button
        variant={hasSomething ? 'primary' : 'quiet'}
        busyWords={waiting ?? (wait === null ? undefined : waits[wait])}
        onClick={() => void run(() => actions.finish())}
      >
        {words.done}
      </Button>
    </>
  );
}
