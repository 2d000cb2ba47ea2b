// Everything that can be known without running the game: format, lint with its import zones, types, unused code.
import { root, tool } from './run.mjs';

const checks = [
  ['format and lint', () => tool('.', 'biome', ['check', '--error-on-warnings', '.'])],
  ['types of shared and server', () => tool('.', 'tsc', ['-b', 'shared', 'server'])],
  ['types of the client', () => tool('.', 'tsc', ['-p', 'client', '--noEmit'])],
  ['types of its gallery', () => tool('.', 'tsc', ['-p', 'client/gallery'])],
  ['types of its worker', () => tool('.', 'tsc', ['-p', 'client/service-worker'])],
  ['types of the tests', () => tool('.', 'tsc', ['-p', 'tests'])],
  ['unused code', () => tool('.', 'knip', [])],
];

/** Resolves to the names of the checks that failed. */
export async function check() {
  const failed = [];
  for (const [name, run] of checks) {
    const { ok, seconds } = await run();
    console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
    if (!ok) failed.push(name);
  }
  return failed;
}

if (process.argv[1] === `${root}scripts/check.mjs` && (await check()).length > 0) process.exit(1);
