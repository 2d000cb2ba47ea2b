// A written turn from the rules to the two numbers: the longest that either phone keeps its owner waiting in one go,
// and what it was. Counted in time of the processor, four times over, so that a busy machine measures the same.
import { agreeOn, couple, deal, pick } from '../e2e/support/meeting.ts';
import { expect, test } from '../e2e/support/test.ts';
import { firstTurn, plainTurn, toNeeding } from '../e2e/support/turn.ts';
import { CPU_SLOWDOWN } from './throttled.ts';

const LONGEST_MS = 100;
const SHOWN = 12;
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'];

/** Microseconds all; `tdur` is time of the processor. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args: { name?: string; data?: { url?: string; functionName?: string; type?: string } };
}

const slowMs = ({ tdur = 0 }: TraceEvent): number => (tdur * CPU_SLOWDOWN) / 1_000;

/** What ran longest within a task. */
function partsOf(task: TraceEvent, events: readonly TraceEvent[]): string {
  const end = task.ts + (task.dur ?? 0);
  const parts = events.filter(
    ({ name, tid, ts, tdur = 0 }) =>
      name !== task.name && tid === task.tid && ts >= task.ts && ts < end && tdur > 2_000,
  );
  return parts
    .toSorted((x, y) => slowMs(y) - slowMs(x))
    .slice(0, 6)
    .map((part) => {
      const { url = '', functionName = '', type = '' } = part.args.data ?? {};
      const where = [type, functionName, url.split('/').at(-1)].filter((text) => text !== '');
      return `${part.name} ${where.join(' ')} ${slowMs(part).toFixed(0)}`;
    })
    .join('; ');
}

test('a written turn', async ({ browser, server, phoneAt }) => {
  const { a, b } = await couple({
    server,
    phoneAt: (origin, wish) => phoneAt(origin, { ...wish, hasMotion: true }),
  });
  await browser.startTracing(undefined, { categories: CATEGORIES });
  await agreeOn({ a, b });
  await pick({ a, b }, 'open-up');
  await deal({ a, b });
  await toNeeding(firstTurn({ a, b }));
  await plainTurn(firstTurn({ a, b }), 'It was a long week, and a good one.');
  const trace = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  const main = new Set(
    trace.traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const events = trace.traceEvents.filter(({ pid, tid }) => main.has(`${pid} ${tid}`));
  const tasks = events
    .filter(({ name }) => name === 'RunTask')
    .toSorted((x, y) => slowMs(y) - slowMs(x));
  for (const task of tasks.slice(0, SHOWN)) {
    process.stdout.write(
      `\n${slowMs(task).toFixed(0)} ms at ${(task.ts / 1e6).toFixed(1)} on ${task.pid}: ${partsOf(
        task,
        events.filter(({ pid }) => pid === task.pid),
      )}`,
    );
  }
  process.stdout.write('\n');
  if (process.env.CHECK) expect(Math.max(...tasks.map(slowMs))).toBeLessThanOrEqual(LONGEST_MS);
});
