// What a first visit by link loads, from the built page: a thumb on a slow line waits for every kilobyte.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const site = fileURLToPath(new URL('../../client/dist/site/', import.meta.url));
const page = readFileSync(`${site}index.html`, 'utf8');

/** The scripts the page asks for at once, with everything they import without being told to wait. */
function scripts(): string[] {
  const found = new Set<string>();
  const follow = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    const code = readFileSync(`${site}assets/${name}`, 'utf8');
    for (const [, next = ''] of code.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)) {
      follow(next);
    }
  };
  for (const [, name = ''] of page.matchAll(/assets\/([^"']+\.js)/g)) follow(name);
  return [...found];
}

const zipped = (name: string) => gzipSync(readFileSync(`${site}assets/${name}`)).length;
const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);

describe('a first visit', () => {
  it('[BR211] loads at most 125 kB of script, 20 kB of style and 70 kB of fonts', () => {
    const styles = [...page.matchAll(/assets\/([^"']+\.css)/g)].map(([, name = '']) => name);
    const fonts = styles.flatMap((name) =>
      [
        ...readFileSync(`${site}assets/${name}`, 'utf8').matchAll(/url\([^)]*?([\w-]+\.woff2)/g),
      ].map(([, font = '']) => font),
    );
    expect(scripts().length).toBeGreaterThan(5);
    expect(fonts.length).toBeGreaterThan(0);
    expect(sum(scripts().map(zipped))).toBeLessThanOrEqual(125_000);
    expect(sum(styles.map(zipped))).toBeLessThanOrEqual(20_000);
    const bytes = [...new Set(fonts)].map((name) => readFileSync(`${site}assets/${name}`).length);
    expect(sum(bytes)).toBeLessThanOrEqual(70_000);
  });
});
