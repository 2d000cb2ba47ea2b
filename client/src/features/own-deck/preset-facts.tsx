// How close and how long a link is meant for; nothing where it says neither.

import { useOwnDeckMessages } from '../../i18n/own-deck-messages.ts';
import { useRoomMessages } from '../../i18n/room-messages.ts';
import type { Preset } from '../../session/preset.ts';
import styles from './own-deck.module.css';

export function PresetFacts({ preset }: { readonly preset: Preset }) {
  const { turn } = useRoomMessages();
  const { preset: words } = useOwnDeckMessages();
  const { depth, rounds, minutes } = preset;
  const facts = [
    depth === null || depth === 3 ? null : words.depth(turn.depth[depth]),
    rounds === null ? null : words.rounds(rounds),
    minutes === null ? null : words.minutes(minutes),
  ].filter((fact) => fact !== null);
  if (facts.length === 0) return null;
  return (
    <ul className={styles.facts}>
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}
