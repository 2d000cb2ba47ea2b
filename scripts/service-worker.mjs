// Builds the worker that keeps the page on the phone, with the list of everything the page consists of.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root, tool } from './run.mjs';

const SITE = `${root}client/dist/site`;
/** Their names change with their content. */
const HASHED = /^assets\//;
/** For search engines, link previews and the worker itself; no page asks for them. */
const NOT_KEPT = new Set(['robots.txt', 'social.png', 'service-worker.js']);

export async function buildServiceWorker() {
  const names = await readdir(SITE, { recursive: true, withFileTypes: true });
  const files = names
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(SITE.length + 1))
    .filter((path) => !NOT_KEPT.has(path))
    .sort();
  const listed = await Promise.all(
    files.map(async (path) => ({
      url: `/${path}`,
      revision: HASHED.test(path) ? null : await hashOf(`${SITE}/${path}`),
    })),
  );
  const env = { PAGE_FILES: JSON.stringify(listed) };
  const config = ['--config', 'service-worker/vite.config.ts', '--logLevel', 'warn'];
  return (await tool('client', 'vite', ['build', ...config], env)).ok;
}

async function hashOf(file) {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
    .slice(0, 16);
}
