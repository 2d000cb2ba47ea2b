// Follows an opened link with cards: is it whole, and can its deck be played?
import { useEffect, useState } from 'react';
import { type OwnDeckReading, readDeckText } from '../../session/own-decks.ts';
import {
  onPresetPasted,
  type Preset,
  type PresetProblem,
  readPresetFromAddress,
} from '../../session/preset.ts';

type Good = Extract<OwnDeckReading, { ok: true }>;
type Bad = Extract<OwnDeckReading, { ok: false }>;

export type PresetStage =
  | { kind: 'reading' }
  | { kind: 'problem'; reason: PresetProblem }
  | { kind: 'bad-deck'; problems: Bad['problems'] }
  /** `deck` null for the cards that ship. */
  | { kind: 'open'; preset: Preset; deck: Good | null };

/** Milliseconds before the reader of decks is asked for again. */
const ASK_AGAIN_AFTER_MS = 2_000;

async function stageOf(): Promise<PresetStage> {
  const parsed = await readPresetFromAddress();
  if (!parsed.ok) return { kind: 'problem', reason: parsed.reason };
  const { preset } = parsed;
  if (!('deck' in preset.cards)) return { kind: 'open', preset, deck: null };
  const { reading } = await readDeckText(preset.cards.deck);
  return reading.ok
    ? { kind: 'open', preset, deck: reading }
    : { kind: 'bad-deck', problems: reading.problems };
}

export function usePreset(): PresetStage {
  const [stage, setStage] = useState<PresetStage>({ kind: 'reading' });
  useEffect(() => {
    let isCurrent = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      stageOf().then(
        (next) => {
          if (isCurrent) setStage(next);
        },
        () => {
          if (isCurrent) timer = setTimeout(look, ASK_AGAIN_AFTER_MS);
        },
      );
    };
    look();
    const stop = onPresetPasted(look);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
      stop();
    };
  }, []);
  return stage;
}
