import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ENVIRONMENT_KEYS, readConfig } from './config.ts';

const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
const shown = new Map(
  example
    .split('\n')
    .filter((line) => /^[A-Z_]+=/.test(line))
    .map((line) => line.split(/=(.*)/s) as [string, string]),
);

function problems(environment: NodeJS.ProcessEnv): string[] {
  const read = readConfig(environment);
  return read.ok ? [] : read.problems;
}

describe('settings', () => {
  it('[OP1] are all in .env.example, which has nothing else', () => {
    expect([...shown.keys()].sort()).toEqual([...ENVIRONMENT_KEYS].sort());
  });

  it('[OP1] have the values .env.example shows when nothing is set', () => {
    expect(readConfig(Object.fromEntries(shown))).toEqual(readConfig({}));
  });

  it('[OP2] name every bad variable at once, in a line each', () => {
    const bad = {
      PORT: '70000',
      STORE: 'paper',
      PUBLIC_URL: 'https://heard.example/play',
      ALLOWED_ORIGINS: 'https://heard.example, heard.example',
      TRUST_PROXY: 'yes',
      LOG_LEVEL: 'loud',
    };
    const named = problems(bad).map((problem) => problem.split(' ')[0]);
    expect(new Set(named)).toEqual(new Set(Object.keys(bad)));
    expect(problems({ PORT: '70000' })).toEqual(['PORT must be at most 65535']);
    expect(problems({ PORT: 'http' })).toEqual(['PORT must be a whole number from 0 to 65535']);
  });

  it('[OP2] take an empty variable for an unset one', () => {
    expect(problems({ PORT: '', PUBLIC_URL: ' ' })).toEqual([]);
  });

  it('reads origins without their closing slash', () => {
    const read = readConfig({
      PUBLIC_URL: 'https://heard.example/',
      ALLOWED_ORIGINS: 'http://a.example:8080/ ,https://b.example',
    });
    expect(read).toMatchObject({
      ok: true,
      config: {
        publicUrl: 'https://heard.example',
        allowedOrigins: ['http://a.example:8080', 'https://b.example'],
      },
    });
  });
});
