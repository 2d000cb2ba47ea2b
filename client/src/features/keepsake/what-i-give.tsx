// The words of one's own that may stand in the keepsake, each with a yes of its own.
import { useState } from 'react';
import { useKeepsakeMessages } from '../../i18n/keepsake-messages.ts';
import { useRoomMessages } from '../../i18n/room-messages.ts';
import type { RoomProps } from '../../scene/scene.tsx';
import { ownLines } from '../../session/keepsake.ts';
import { useTap } from '../../session/use-tap.ts';
import { Button } from '../../ui/button.tsx';
import { CheckList } from '../../ui/check-list.tsx';
import styles from './keepsake.module.css';

const SHARED = 'shared';

export function WhatIGive({ screen, actions }: RoomProps) {
  const words = useKeepsakeMessages();
  const { tap } = useRoomMessages();
  const { run, wait } = useTap(screen, 'keep');
  const { mine } = screen.keeps;
  const [changed, setChanged] = useState<ReadonlySet<string> | null>(null);
  const given = new Set([...(mine?.ids ?? []), ...(mine?.shared ? [SHARED] : [])]);
  const checked = changed ?? given;
  const lines = ownLines(screen);
  const items = [
    { value: SHARED, title: `${words.shared}. ${words.sharedHint(screen.names.partner)}` },
    ...lines.map(({ id, kind, text }) => ({ value: id, title: text, note: words.kinds[kind] })),
  ];
  const isAsGiven = mine !== null && changed === null;

  const give = async (): Promise<void> => {
    const ids = lines.map(({ id }) => id).filter((id) => checked.has(id));
    const isSent = await run(() => actions.keep({ ids, shared: checked.has(SHARED) }));
    if (isSent) setChanged(null);
  };

  return (
    <>
      <CheckList legend={words.giveTitle} items={items} checked={checked} onChange={setChanged} />
      {lines.length === 0 && <p className={styles.soft}>{words.giveNone}</p>}
      {isAsGiven && wait === null ? (
        <p className={styles.soft} role="status">
          {words.given(screen.names.partner)}
        </p>
      ) : (
        <Button
          variant={mine === null ? 'primary' : 'quiet'}
          busyWords={wait === null ? undefined : tap.wait[wait]}
          onClick={() => void give()}
        >
          {mine === null ? words.give : words.giveAnew}
        </Button>
      )}
    </>
  );
}
