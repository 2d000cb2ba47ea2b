// What a first visit by link loads, from the built page: a thumb on a slow line waits for every kilobyte.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../client/src/i18n/languages.ts';

const site = fileURLToPath(new URL('../../client/dist/site/', import.meta.url));
const page = readFileSync(`${site}index.html`, 'utf8');

const named = (stem: string): string[] =>
  readdirSync(`${site}assets`).filter((name) => new RegExp(`^${stem}-[^.]+\\.js$`).test(name));

/** The scripts the page asks for at once and those given, with everything they import without being told to wait. */
function scripts(...also: readonly string[]): string[] {
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
  also.forEach(follow);
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
    // Which of them is fetched depends on the language; each is a chunk of its own.
    const words = named('site-words');
    expect(words).toHaveLength(LANGUAGES.length);
    expect(scripts()).not.toEqual(expect.arrayContaining([expect.stringMatching(/^site-words-/)]));
    for (const name of words) {
      expect(sum(scripts(name).map(zipped)), name).toBeLessThanOrEqual(125_000);
    }
    expect(sum(styles.map(zipped))).toBeLessThanOrEqual(20_000);
    const bytes = [...new Set(fonts)].map((name) => readFileSync(`${site}assets/${name}`).length);
    expect(sum(bytes)).toBeLessThanOrEqual(70_000);
  });
});
