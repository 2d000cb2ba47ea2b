// The random and the destructive tests, again and again with new seeds, until the time is up or one fails.
// Usage: pnpm soak [--minutes 30]
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { tool } from './run.mjs';

/** Random rooms, killed writers and servers, cut lines, stores that fail, a server that lies. */
const SUITES = [
  'tests/game',
  'tests/contract',
  'tests/wire',
  'tests/client',
  'client/src/secrets',
  'shared/src/decks',
];
const MS_PER_MINUTE = 60_000;

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '30' } } });
const endsAt = Date.now() + Number(values.minutes) * MS_PER_MINUTE;

if (!(await build())) process.exit(1);
let rounds = 0;
do {
  rounds += 1;
  console.log(`round ${rounds}`);
  const { ok } = await tool('.', 'vitest', ['run', ...SUITES], { HEARD_INTERLEAVINGS: '1000' });
  if (!ok) process.exit(1);
} while (Date.now() < endsAt);
console.log(`${rounds} rounds without a failure`);
