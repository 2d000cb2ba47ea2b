/**
 * Steps the machine; the only file that does. XState says which transition an event takes. Where
 * that leads is put together here: the machine is flat and each transition is one update, and
 * XState's own way, made for much more, costs four times as much (`step.test.ts` and
 * `tests/game/step-equals-transition.test.ts` pin that the two are equal).
 */
import { initialTransition, type SnapshotFrom } from 'xstate';
import type { StateName } from '../view.ts';
import type { Context } from './context.ts';
import type { GameEvent } from './event.ts';
import { machine } from './machine.ts';

export type Snapshot = SnapshotFrom<typeof machine>;

type Transition = ReturnType<typeof machine.getTransitionData>[number];

interface Move {
  /** Where it leads, with nothing in it yet. */
  place: Snapshot;
  update(args: { context: Context; event: GameEvent }): Context;
}

export const emptySnapshot: Snapshot = initialTransition(machine)[0];

/** The next snapshot, or the very same reference if the machine refuses the event. */
export function step(snapshot: Snapshot, event: GameEvent): Snapshot {
  const [chosen] = machine.getTransitionData(snapshot, event);
  const move = chosen && MOVES.get(chosen);
  if (move === undefined) return snapshot;
  return { ...move.place, context: move.update({ context: snapshot.context, event }) };
}

export function restoreSnapshot(value: StateName, context: Context): Snapshot {
  return machine.resolveState({ value, context });
}

const MOVES: ReadonlyMap<Transition, Move> = new Map(
  Object.values(machine.states).flatMap((node) =>
    [...node.transitions.values()].flat().map((transition) => [transition, moveOf(transition)]),
  ),
);

/** Throws for what this machine is not to have: other actions than one update, states within states. */
function moveOf({ source, target, actions, eventType }: Transition): Move {
  const [action, ...others] = actions;
  const [node = source, ...more] = target ?? [];
  const update = Object(action).assignment;
  if (typeof update !== 'function' || others.length > 0 || more.length > 0) {
    throw new Error(`${eventType} in ${source.key} is more than one update and one state`);
  }
  if (
    node.parent !== machine.root ||
    node.always?.length ||
    node.entry.length ||
    node.exit.length
  ) {
    throw new Error(`${node.key} does more than wait for commands`);
  }
  return { place: restoreSnapshot(node.key as StateName, emptySnapshot.context), update };
}

/** The command types this state has an answer to at all, whoever sends them. */
const KNOWN: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(machine.states).map(([name, node]) => [name, node.ownEvents]),
);

export function knownCommands(state: StateName): readonly string[] {
  return KNOWN.get(state) ?? [];
}
