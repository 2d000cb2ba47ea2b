/**
 * Steps the machine; the only file that does. XState's own `transition()` builds a throw-away actor
 * for every call; one inert scope, reused, gives the same result at a third of the cost
 * (`step.test.ts` pins that they are equal).
 */
import { createActor, initialTransition, type SnapshotFrom } from 'xstate';
import type { StateName } from '../view.ts';
import type { Context } from './context.ts';
import type { GameEvent } from './event.ts';
import { machine } from './machine.ts';

export type Snapshot = SnapshotFrom<typeof machine>;

type Scope = Parameters<typeof machine.transition>[2];

const actor = createActor(machine);
/** Lets every effect fall on the floor: the machine has none but context updates. */
const inertScope: Scope = {
  self: actor,
  system: actor.system,
  id: '',
  sessionId: '',
  defer: () => {},
  logger: () => {},
  stopChild: () => {},
  emit: () => {},
  actionExecutor: () => {},
};

export const emptySnapshot: Snapshot = initialTransition(machine)[0];

/** The next snapshot, or the very same reference if the machine refuses the event. */
export function step(snapshot: Snapshot, event: GameEvent): Snapshot {
  return machine.transition(snapshot, event, inertScope);
}

export function restoreSnapshot(value: StateName, context: Context): Snapshot {
  return machine.resolveState({ value, context });
}

/** The command types this state has an answer to at all, whoever sends them. */
const KNOWN: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(machine.states).map(([name, node]) => [name, node.ownEvents]),
);

export function knownCommands(state: StateName): readonly string[] {
  return KNOWN.get(state) ?? [];
}
