// The gallery is for those who make Heard: no visitor is ever served it.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

describe('the gallery', () => {
  it('[BR243] is no part of the built page', () => {
    const site = at('client/dist/site/');
    const files = readdirSync(site, { recursive: true, encoding: 'utf8' });
    const scripts = files.filter((name) => /\.(js|html)$/.test(name));
    expect(scripts.length).toBeGreaterThan(5);
    expect(files.filter((name) => name.includes('gallery'))).toEqual([]);
    const telling = ['a-room-of-the-gallery', 'turn-sharing-speaker', 'showView'];
    for (const name of scripts) {
      const code = readFileSync(`${site}${name}`, 'utf8');
      expect(
        telling.filter((words) => code.includes(words)),
        name,
      ).toEqual([]);
    }
  });
});
