// Saying that it is done: over when both have said so, and asked anew by anything that is added.
import { useMessages } from '../../i18n/messages.ts';
import type { RoomProps } from '../../scene/scene.tsx';
import { useTap } from '../../session/use-tap.ts';
import { Button } from '../../ui/button.tsx';
import { StatusLine } from '../../ui/status-line.tsx';
import styles from './task.module.css';

export interface FinishingProps extends RoomProps {
  readonly words: {
    readonly done: string;
    readonly theirs: (name: string | null) => string;
    readonly waiting: (name: string | null) => string;
  };
  /** There is something to be done with: only then is it the next thing. */
  readonly hasSomething: boolean;
}

export function Finishing({ screen, actions, words, hasSomething }: FinishingProps) {
  const { wait: waits } = useMessages().tap;
  const { run, wait } = useTap(screen, 'finish');
  const { view, names } = screen;
  const waiting = view.isMineDone ? words.waiting(names.partner) : undefined;
  return (
    <>
      {view.isTheirsDone && !view.isMineDone && (
        <div className={styles.centre}>
          <StatusLine state="here">{words.theirs(names.partner)}</StatusLine>
        </div>
      )}
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
