// Heard as shipped beside a bare Socket.IO relay, in one run on this machine: CPU a command, tap to partner, memory a room.
// Usage: pnpm bench [--rooms 2000] [--rounds 3] [--seconds 8] [--check]   (--check fails past the budgets)
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { root } from './run.mjs';

/** What durable, checked commands may cost against a relay that does neither. */
const BUDGETS = { cpuUsPerCommand: 1.3, kbPerRoom: 1.5 };
const FIGURES = {
  cpuUsPerCommand: 'server CPU per command, µs',
  commandsPerSecond: 'commands per second, flat out',
  p50Ms: 'tap to partner p50, ms',
  p99Ms: 'tap to partner p99, ms',
  kbPerRoom: 'memory per room, kB',
};

const { values } = parseArgs({
  options: {
    rooms: { type: 'string', default: '2000' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '8' },
    check: { type: 'boolean', default: false },
  },
});

/** Keeps server and load off each other's core, where the system can. */
function onCore(core, file, args) {
  const canPin = process.platform === 'linux' && cpus().length > 1;
  return canPin ? ['taskset', ['-c', String(core), file, ...args]] : [file, args];
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function serve(kind, port, dataDir) {
  const script = kind === 'relay' ? 'tests/bench/relay.mjs' : 'server/dist/main.js';
  const [file, args] = onCore(0, process.execPath, [join(root, script)]);
  const server = spawn(file, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      HOST: '127.0.0.1',
      DATA_DIR: dataDir,
      LOG_LEVEL: 'error',
      // One machine plays thousands of couples here.
      CREATES_PER_HOUR: '1000000',
      CLAIMS_PER_HOUR: '1000000',
      HANDSHAKES_PER_MINUTE: '1000000',
    },
  });
  for (let tries = 0; tries < 100; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const answers = await fetch(`http://127.0.0.1:${port}/socket.io/?EIO=4&transport=polling`)
      .then(() => true)
      .catch(() => false);
    if (answers) return server;
  }
  throw new Error(`the ${kind} server did not start`);
}

async function measure(kind) {
  const dataDir = await mkdtemp(join(tmpdir(), 'heard-bench-'));
  const port = await freePort();
  const server = await serve(kind, port, dataDir);
  try {
    const [file, args] = onCore(1, process.execPath, [
      join(root, 'tests/bench/load.mjs'),
      kind,
      String(port),
      String(server.pid),
      values.rooms,
      values.seconds,
    ]);
    const load = spawn(file, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    for await (const chunk of load.stdout) output += chunk;
    return JSON.parse(output);
  } finally {
    server.kill('SIGKILL');
    await rm(dataDir, { recursive: true, force: true });
  }
}

const median = (numbers) => numbers.toSorted((x, y) => x - y)[numbers.length >> 1];
const spread = (numbers) =>
  `${median(numbers).toFixed(1)} (${Math.min(...numbers).toFixed(1)}–${Math.max(...numbers).toFixed(1)})`;

if (!(await build())) process.exit(1);
const runs = { relay: [], heard: [] };
for (let round = 1; round <= Number(values.rounds); round += 1) {
  for (const kind of ['relay', 'heard']) {
    console.log(`round ${round}: ${kind}, ${values.rooms} rooms`);
    runs[kind].push(await measure(kind));
  }
}

let isWithin = true;
console.log('\nfigure | relay | Heard | ratio, round by round');
for (const [figure, label] of Object.entries(FIGURES)) {
  const relay = runs.relay.map((run) => run[figure]);
  const heard = runs.heard.map((run) => run[figure]);
  const ratios = heard.map((value, round) => value / relay[round]);
  const budget = BUDGETS[figure];
  if (budget !== undefined && median(ratios) > budget) isWithin = false;
  const limit = budget === undefined ? '' : ` (at most ${budget})`;
  console.log(
    `${label} | ${spread(relay)} | ${spread(heard)} | ${median(ratios).toFixed(2)} [${ratios.map((ratio) => ratio.toFixed(2)).join(', ')}]${limit}`,
  );
}
console.log(`taps slowed by the limiter: ${runs.heard.map((run) => run.refused).join(', ')}`);
if (values.check && !isWithin) process.exit(1);
