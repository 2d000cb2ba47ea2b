/**
 * What a device keeps of its owner beside any room, sealed under a key that lies beside it: no plain
 * word in backups and indexes. Knows nothing of what is in a box.
 */
export interface OwnBox {
  place: string;
  box: string;
}

export interface OwnBoxes {
  /** The key's text: `fresh` with the first use, and the same ever after, whichever tab asks. */
  key(fresh: string): Promise<string>;
  all(): Promise<OwnBox[]>;
  /** Reads and writes in one transaction; null is none. */
  change(place: string, change: (box: string | null) => string | null): Promise<void>;
}
