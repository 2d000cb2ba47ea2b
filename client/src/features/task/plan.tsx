// One plan by both: short ideas on the table, and what both star stays.
import { type SyntheticEvent, useMemo, useRef } from 'react';
import { useRoomMessages } from '../../i18n/room-messages.ts';
import { type RoomProps, Scene } from '../../scene/scene.tsx';
import { agreedOf, isPlanFull, planOf } from '../../session/plan.ts';
import { MAX_PLAN_ITEM_CHARACTERS } from '../../session/task-words.ts';
import { useDraft } from '../../session/use-room.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Unseen } from '../../ui/unseen.tsx';
import { Finishing } from './finishing.tsx';
import styles from './plan.module.css';
import { PlanItems } from './plan-items.tsx';
import { TaskTitle } from './task-title.tsx';
import { type Making, useMaking } from './use-making.ts';

export function Plan(props: RoomProps) {
  const { screen } = props;
  const { plan, finishing } = useRoomMessages().task;
  const making = useMaking(props);
  const items = useMemo(() => planOf(making.pieces), [making.pieces]);
  const { view, names } = screen;
  const agreed = agreedOf(items).length;
  const theirLast = items.findLast(({ seat }) => seat !== view.seat);
  const problem = making.left <= 0 ? plan.worn : isPlanFull(items, view.seat) ? plan.full : null;

  return (
    <Scene
      scene={`plan${view.turn}`}
      title={<TaskTitle screen={screen} />}
      lead={plan.lead}
      action={
        <Finishing
          {...props}
          words={{ ...finishing, done: plan.done }}
          note={plan.so(agreed)}
          hasSomething={agreed > 0}
        />
      }
    >
      {problem === null ? (
        <NewIdea {...props} making={making} />
      ) : (
        <p className={styles.problem} role="status">
          {problem}
        </p>
      )}
      {items.length === 0 ? (
        <p className={styles.empty}>{plan.empty}</p>
      ) : (
        <PlanItems screen={screen} items={items} making={making} />
      )}
      <div aria-live="polite">
        {theirLast !== undefined && (
          <Unseen>{plan.theyAdded(names.partner, theirLast.text)}</Unseen>
        )}
      </div>
    </Scene>
  );
}

function NewIdea({ actions, making }: RoomProps & { readonly making: Making }) {
  const { plan } = useRoomMessages().task;
  const [text, setText] = useDraft(actions, 'plan-item');
  const isAdding = useRef(false);
  const isTooLong = text.trim().length > MAX_PLAN_ITEM_CHARACTERS;

  const add = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const words = text.trim();
    if (words === '' || isTooLong || isAdding.current) return;
    isAdding.current = true;
    await making.add({ kind: 'item', text: words }, 'plan-item');
    isAdding.current = false;
  };

  return (
    <form className={styles.idea} onSubmit={(event) => void add(event)}>
      <TextField
        label={plan.label}
        capitals="sentences"
        value={text}
        onChange={setText}
        {...(isTooLong ? { hint: plan.tooLong } : {})}
      />
      <Button type="submit" variant="quiet" disabled={text.trim() === '' || isTooLong}>
        {plan.add}
      </Button>
    </form>
  );
}
