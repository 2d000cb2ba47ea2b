// Room for an appreciation that was not said yet, kept out of the way until it is wanted.
import { useState } from 'react';
import { useRoomMessages } from '../../i18n/room-messages.ts';
import type { RoomProps } from '../../scene/scene.tsx';
import { Button } from '../../ui/button.tsx';
import { AppreciationField } from './appreciation-field.tsx';
import styles from './closing.module.css';
import { useAppreciation } from './use-appreciation.ts';

export function LateWord(props: RoomProps) {
  const { view, pending } = props.screen;
  const isOpen =
    view.allowed.includes('appreciate') && !pending.some(({ type }) => type === 'appreciate');
  return isOpen ? <LateWordForm {...props} /> : null;
}

function LateWordForm(props: RoomProps) {
  const { closing, tap } = useRoomMessages();
  const { late } = closing;
  const [isWanted, setIsWanted] = useState(false);
  const appreciation = useAppreciation(props);
  const { hasWords, send } = appreciation;
  const wait = appreciation.tap.wait;
  if (!isWanted && !hasWords) {
    return (
      <Button variant="plain" onClick={() => setIsWanted(true)}>
        {late.write}
      </Button>
    );
  }
  return (
    <div className={styles.section}>
      <AppreciationField appreciation={appreciation} label={late.label} />
      <Button
        variant="quiet"
        disabled={!hasWords && wait === null}
        busyWords={wait === null ? undefined : tap.wait[wait]}
        onClick={() => void send()}
      >
        {late.send}
      </Button>
    </div>
  );
}
