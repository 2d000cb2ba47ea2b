// Which rung of saying back a pair has climbed to. About the two together, and never down. Pure.
import type { TurnScript } from '../../session/room-screen.ts';

const LEVELS = ['say-back', 'own-words', 'feeling', 'both-sides'] as const;
export type ReflectionLevel = (typeof LEVELS)[number];

/** A second "not quite" asks for a third try. */
const MOST_NOT_QUITE = 1;

type Listened = Pick<
  TurnScript,
  'turn' | 'sitting' | 'step' | 'amListener' | 'verdicts' | 'isPassed' | 'endedAt'
>;

/** One up after each round of “Listen closely” in which both were got. `turns` of the whole room. */
export function levelOf(turns: readonly Listened[]): ReflectionLevel {
  const rounds = turns.filter((turn, index) => {
    const first = turns[index - 1];
    return first !== undefined && isRound(first, turn) && isGot(first) && isGot(turn);
  });
  return LEVELS[Math.min(rounds.length, LEVELS.length - 1)] ?? 'say-back';
}

/** The second turn follows the first at once, the other way round. */
function isRound(first: Listened, second: Listened): boolean {
  return (
    [first, second].every(({ step }) => step === 'listen-closely') &&
    first.sitting === second.sitting &&
    first.turn + 1 === second.turn &&
    first.amListener !== second.amListener
  );
}

function isGot({ verdicts, isPassed, endedAt }: Listened): boolean {
  const notQuite = verdicts.filter((verdict) => verdict === 'not-quite');
  const isOver = endedAt !== null && !isPassed;
  return isOver && verdicts.at(-1) === 'got-it' && notQuite.length <= MOST_NOT_QUITE;
}
