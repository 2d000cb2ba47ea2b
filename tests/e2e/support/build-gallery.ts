/** Builds the gallery before the browser tests, where any of what it shows is newer than what was built. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const at = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const BUILT = at('client/dist/gallery/index.html');
const SHOWN = ['client/src', 'client/gallery', 'shared/src'];

export default async function buildGallery(): Promise<void> {
  const builtAt = existsSync(BUILT) ? statSync(BUILT).mtimeMs : 0;
  if (newest() < builtAt) return;
  await build({ configFile: at('client/gallery/vite.config.ts'), logLevel: 'error' });
}

function newest(): number {
  const times = SHOWN.flatMap((folder) =>
    readdirSync(at(folder), { recursive: true, encoding: 'utf8' }).map(
      (name) => statSync(`${at(folder)}/${name}`).mtimeMs,
    ),
  );
  return Math.max(...times);
}
