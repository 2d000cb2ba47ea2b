/**
 * Makes the copy a command takes along, just before it leaves: whatever waits in the outbox waits
 * without one, so that nothing said before a no is copied after it, and a reload loses nothing.
 */
import type { Copy, Scope } from '@heard/shared/protocol/facilitation';
import type { CopyOrder } from '../secrets/copy.ts';
import type { Queued } from '../storage/storage.ts';
import { copyPlan } from './copy-plan.ts';
import type { Reading } from './reading.ts';

/** Milliseconds a command waits for the code that copies; then it goes without. */
const COPIED_WITHIN_MS = 5_000;

export interface Copying {
  /** The command as it is to be sent; as it is where there is no copy to go with it. */
  withCopy(queued: Queued, reading: Reading, atMost: Scope): Promise<Queued>;
  /** Null where it could not be made. */
  make(order: CopyOrder): Promise<Copy | null>;
  /** Fetches the code while the line is surely up. */
  warmUp(): void;
  /** It was answered. */
  forget(id: string): void;
}

/** A chunk of its own: rooms of two do without it. */
const load = () => import('../secrets/copy.ts');

export function createCopying(
  loadCopying: () => Promise<Pick<Awaited<ReturnType<typeof load>>, 'makeCopy'>> = load,
): Copying {
  /** By command: a retry sends the same one. */
  const made = new Map<string, { epoch: number; copy: Copy | null }>();

  async function make(order: CopyOrder): Promise<Copy | null> {
    const loaded = await within(COPIED_WITHIN_MS, loadCopying());
    return loaded?.makeCopy(order) ?? null;
  }

  return {
    make,
    warmUp: () => void loadCopying().catch(() => {}),
    async withCopy(queued, reading, atMost) {
      const { command, id } = queued;
      const order = copyPlan(reading, command, atMost);
      if (order === null) return queued;
      const { epoch } = order.place;
      const known = made.get(id);
      const copy = known?.epoch === epoch ? known.copy : await make(order);
      made.set(id, { epoch, copy });
      return copy === null
        ? queued
        : { ...queued, command: { ...command, copy } as Queued['command'] };
    },
    forget: (id) => void made.delete(id),
  };
}

/** Null where it did not come in time, or not at all. */
async function within<T>(ms: number, coming: Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms);
  });
  try {
    return await Promise.race([coming, late]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}
