/** Reads the decks that were lent in a room, each once, and remembers what came of it. */
import type { OwnDeckReading } from '@heard/shared/decks/read-own-deck';
import { readDeckText } from './own-decks.ts';

/** Milliseconds before a reader that could not be loaded is asked for again. */
const READ_AGAIN_AFTER_MS = 2_000;
/** The newest ones; nobody brings more, and reading must stay cheap whoever lends. */
const MAX_READ = 12;

export interface LentReadings {
  look(decks: readonly { id: string; source: string }[]): void;
  /** Null until it was read. */
  of(id: string): OwnDeckReading | null;
  stop(): void;
}

export function createLentReadings(changed: () => void): LentReadings {
  const readings = new Map<string, OwnDeckReading>();
  const begun = new Set<string>();
  let again: ReturnType<typeof setTimeout> | undefined;

  function look(decks: readonly { id: string; source: string }[]): void {
    for (const { id, source } of decks.slice(0, MAX_READ)) {
      if (begun.has(id)) continue;
      begun.add(id);
      readDeckText(source).then(
        ({ reading }) => {
          readings.set(id, reading);
          changed();
        },
        () => {
          begun.delete(id);
          clearTimeout(again);
          again = setTimeout(() => look(decks), READ_AGAIN_AFTER_MS);
        },
      );
    }
  }

  return { look, of: (id) => readings.get(id) ?? null, stop: () => clearTimeout(again) };
}
