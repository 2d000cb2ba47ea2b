import { describe, expect, it } from 'vitest';
import { isForeign } from './origin.ts';

const served = ['https://heard.example'];

describe('origin', () => {
  it('[WI5] serves its own pages under whatever name they found it', () => {
    expect(isForeign({ origin: 'http://Home.local:3000', host: 'home.local:3000' }, [])).toBe(
      false,
    );
    expect(isForeign({ origin: 'https://heard.example', host: '10.0.0.5:3000' }, served)).toBe(
      false,
    );
  });

  it('[WI5] refuses every other page', () => {
    for (const origin of ['https://evil.example', 'null', 'http://heard.example', 'file://', '']) {
      expect(isForeign({ origin, host: '10.0.0.5:3000' }, served), origin).toBe(true);
    }
    expect(isForeign({ origin: 'http://a:3000', host: 'a:3001' }, [])).toBe(true);
    expect(isForeign({ origin: 'http://a' }, [])).toBe(true);
  });

  it('[WI5] takes a request no page made, but not one a foreign page embeds', () => {
    expect(isForeign({ host: 'a' }, served)).toBe(false);
    expect(isForeign({ host: 'a', 'sec-fetch-site': 'same-origin' }, served)).toBe(false);
    expect(isForeign({ host: 'a', 'sec-fetch-site': 'cross-site' }, served)).toBe(true);
  });
});
