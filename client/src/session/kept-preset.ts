/** The link a room was opened with, on the phone that opened it: read once, and its deck lent once. */
import type { View } from '@heard/shared/view';
import type { Preset } from '../secrets/preset-link.ts';
import { readKeptPreset } from '../secrets/preset-link.ts';
import type { ClientStorage } from '../storage/storage.ts';
import { deckParts } from './deck-parts.ts';
import { openNote, PRESET } from './notes.ts';
import type { Reading } from './reading.ts';
import type { Tapped } from './room-screen.ts';
import type { Tap } from './seal-command.ts';
import type { LentSource } from './sitting.ts';

export interface KeptPreset {
  /** Null for none, and until it was read. */
  now(): Preset | null;
  read: Promise<Preset | null>;
  /** Lends its deck where it is not in the room yet, as soon as that can be done. */
  look(view: View, lentDecks: readonly LentSource[], isLending: boolean): void;
}

export function createKeptPreset(
  storage: ClientStorage,
  key: Uint8Array,
  { room }: Reading['own'],
  tap: (tap: Tap) => Promise<Tapped>,
  changed: () => void,
): KeptPreset {
  let preset: Preset | null = null;
  /** Once a phase: a refusal is not argued with. */
  let triedIn = 0;

  const read = storage.readNote(room, PRESET).then(
    (box) => {
      preset = box === null ? null : readKeptPreset(openNote(key, PRESET, box));
      if (preset !== null) changed();
      return preset;
    },
    () => null,
  );

  function look(view: View, lentDecks: readonly LentSource[], isLending: boolean): void {
    if (preset === null || !('deck' in preset.cards) || isLending) return;
    const { deck } = preset.cards;
    const isThere = lentDecks.some(({ isMine, source }) => isMine && source === deck);
    if (isThere || triedIn === view.phase || !view.allowed.includes('lend')) return;
    triedIn = view.phase;
    const send = async () => {
      for (const text of deckParts(deck) ?? []) await tap({ type: 'lend', text });
    };
    send().catch(() => {});
  }

  return { now: () => preset, read, look };
}
