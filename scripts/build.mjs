// Builds what `start` serves: shared and server as JavaScript, the client as static files.
import { cp, rm } from 'node:fs/promises';
import { root, tool } from './run.mjs';
import { buildServiceWorker } from './service-worker.mjs';
import { zipSite } from './zip-site.mjs';

export async function build() {
  const compiled = await tool('.', 'tsc', ['-b', 'shared', 'server']);
  if (!compiled.ok) return false;
  await rm(`${root}server/dist/store/migrations`, { recursive: true, force: true });
  await cp(`${root}server/src/store/migrations`, `${root}server/dist/store/migrations`, {
    recursive: true,
  });
  const page = await tool('client', 'vite', ['build', '--logLevel', 'warn']);
  if (!page.ok || !(await buildServiceWorker())) return false;
  // Last: the worker's list names no copies.
  await zipSite(`${root}client/dist/site`);
  return true;
}

if (process.argv[1] === `${root}scripts/build.mjs` && !(await build())) process.exit(1);
