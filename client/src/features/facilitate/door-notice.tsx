// Why a room could not be opened or a chair not taken, above the button that tries again.
import { useFacilitateMessages } from '../../i18n/facilitate-messages.ts';
import { useMessages } from '../../i18n/messages.ts';
import type { DoorProblem } from '../../session/room-screen.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';

export function DoorNotice({ problem }: { readonly problem: DoorProblem }) {
  const { problems } = useFacilitateMessages();
  const { doors } = useMessages();
  const { title, body } = problems[problem] ?? doors.problems[problem];
  return (
    <Notice
      tone="care"
      title={title}
      action={
        problem === 'outdated' ? (
          <Button variant="quiet" onClick={() => location.reload()}>
            {doors.reload}
          </Button>
        ) : undefined
      }
    >
      <p>{body}</p>
    </Notice>
  );
}
