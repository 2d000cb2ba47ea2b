// Leaves zipped copies beside every file of a built page that zipping makes smaller, for the server to hand out.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const ZIPPED = new Set(['.js', '.css', '.svg']);
/** Both at their hardest: done once a build, taken by every visit. */
const WAYS = [
  ['.br', promisify(brotliCompress), {}],
  ['.gz', promisify(gzip), { level: 9 }],
];

/** @param {string} folder */
export async function zipSite(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && ZIPPED.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
  await Promise.all(files.map(zipFile));
}

async function zipFile(file) {
  const whole = await readFile(file);
  for (const [ending, zip, options] of WAYS) {
    const zipped = await zip(whole, options);
    if (zipped.length < whole.length) await writeFile(file + ending, zipped);
  }
}
