// One fault in a deck file, said so that its writer can mend it; never repeats long input.

export interface DeckProblem {
  /** Counted from 1, as text editors count. */
  readonly line: number;
  readonly message: string;
}
