// The calm page for an invitation that cannot be taken (now): why, and what helps.
import { useMessages } from '../../i18n/messages.ts';
import { reloadNewest } from '../../session/kept-page.ts';
import type { DoorProblem } from '../../session/room-screen.ts';
import { Button } from '../../ui/button.tsx';
import { Screen } from '../../ui/screen.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';

export interface DoorProblemScreenProps {
  readonly problem: DoorProblem;
  readonly isLooking: boolean;
  readonly onTryAgain: () => void;
  readonly onStart: () => void;
}

/** Asking again may be answered differently. */
const PASSING: ReadonlySet<DoorProblem> = new Set([
  'offline',
  'too-fast',
  'busy',
  'storage-full',
  'stale',
  'phase-over',
  'wrong-state',
]);
const RELOADED: ReadonlySet<DoorProblem> = new Set(['outdated', 'malformed']);

export function DoorProblemScreen(props: DoorProblemScreenProps) {
  const { problem, isLooking, onTryAgain, onStart } = props;
  const { doors, shell } = useMessages();
  const { title, body } = doors.problems[problem];
  const canTryAgain = PASSING.has(problem);
  const helpsToReload = RELOADED.has(problem);
  const isTaken = problem === 'seat-taken';
  return (
    <Screen
      align="middle"
      focusTitle
      picture={<TwoCircles state={isTaken ? 'together' : 'apart'} size={200} />}
      title={title}
      lead={<p>{body}</p>}
      action={
        <>
          {canTryAgain && (
            <Button busyWords={isLooking ? doors.trying : undefined} onClick={onTryAgain}>
              {doors.tryAgain}
            </Button>
          )}
          {helpsToReload && <Button onClick={() => void reloadNewest()}>{doors.reload}</Button>}
          <Button variant={canTryAgain || helpsToReload ? 'plain' : 'quiet'} onClick={onStart}>
            {shell.toStart}
          </Button>
        </>
      }
    />
  );
}
