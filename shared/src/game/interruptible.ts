/** The states a breather can interrupt and return to: all but those around a sitting, and a breather. */
import { STATES, type StateName } from '../view.ts';

const AROUND = ['empty', 'waiting', 'ended', 'paused'] as const;
export type Interruptible = Exclude<StateName, (typeof AROUND)[number]>;

export const INTERRUPTIBLE: readonly Interruptible[] = STATES.filter(
  (state): state is Interruptible => !(AROUND as readonly string[]).includes(state),
);
