import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { MAX_FRAME_BYTES } from '@heard/shared/limits';
import { describe, expect, it } from 'vitest';
import { newOpening, twoPartners } from '../support/partners.ts';
import { randomId } from '../support/phone.ts';
import { builtPage, startApp, temporaryFolder } from '../support/test-app.ts';

async function appWithAssets() {
  const clientDir = builtPage();
  mkdirSync(join(clientDir, 'assets'));
  writeFileSync(join(clientDir, 'assets', 'main-abc123.js'), 'export {};');
  writeFileSync(join(clientDir, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  return startApp({ config: { clientDir } });
}

/** What came over the wire: `fetch` unzips without being asked. */
async function rawGet(url: string, takes: string) {
  const request = get(url, { headers: { 'accept-encoding': takes } });
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(Buffer.from(chunk));
  return { headers: response.headers, body: Buffer.concat(chunks) };
}

function unzipped(body: Buffer, encoding: 'br' | 'gzip' | null): string {
  if (encoding === null) return body.toString();
  return (encoding === 'br' ? brotliDecompressSync(body) : gunzipSync(body)).toString();
}

describe('pages', () => {
  it('[HT5] every address of the game is the same page, and no other address is a dead end', async () => {
    const app = await appWithAssets();
    const headers = { accept: 'text/html' };
    const home = await (await fetch(app.url, { headers })).text();
    expect(home).toContain('<title>Heard</title>');
    for (const [path, status] of [
      ['/', 200],
      [`/j/${randomId()}`, 200],
      ['/j/not-a-room', 200],
      [`/r/${randomId()}`, 200],
      ['/help', 200],
      ['/privacy', 200],
      ['/signs', 200],
      ['/journal', 200],
      ['/p', 200],
      ['/cards', 200],
      ['/practices', 200],
      ['/done', 200],
      ['/change', 200],
      [`/s/${randomId()}`, 200],
      [`/s/${randomId()}/projector`, 200],
      [`/s/${randomId()}/report`, 200],
      ['/s/a/b/c', 404],
      ['/elsewhere', 404],
      ['/j/a/b', 404],
    ] as const) {
      const answer = await fetch(app.url + path, { headers });
      expect([path, answer.status]).toEqual([path, status]);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(await answer.text()).toBe(home);
    }
  });

  it('[HT5] files whose names change with their content are kept for good, others are asked for again', async () => {
    const app = await appWithAssets();
    const asset = await fetch(`${app.url}/assets/main-abc123.js`);
    expect(asset.headers.get('content-type')).toContain('javascript');
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const icon = await fetch(`${app.url}/icon.svg`);
    expect(icon.headers.get('cache-control')).toBe('public, max-age=0');
    for (const path of ['/assets/main-old.js', '/assets/', '/index.php', '/.env', '/assets']) {
      const missing = await fetch(app.url + path, { headers: { accept: '*/*' } });
      expect([path, missing.status]).toEqual([path, 404]);
      expect(await missing.text()).not.toContain('<');
    }
    const up = await fetch(`${app.url}/assets/..%2f..%2f..%2fetc%2fpasswd`);
    expect(up.status).toBeGreaterThanOrEqual(400);
    expect(await up.text()).not.toContain('root:');
  });

  it('[BR260] a file comes zipped as the browser takes it, and as it is otherwise', async () => {
    const clientDir = builtPage();
    mkdirSync(join(clientDir, 'assets'));
    const script = `export const words = '${'so it was said '.repeat(200)}';`;
    const file = join(clientDir, 'assets', 'main-abc123.js');
    writeFileSync(file, script);
    writeFileSync(`${file}.br`, brotliCompressSync(script));
    writeFileSync(`${file}.gz`, gzipSync(script));
    const app = await startApp({ config: { clientDir } });
    const path = `${app.url}/assets/main-abc123.js`;
    for (const [takes, encoding] of [
      ['br, gzip', 'br'],
      ['gzip, deflate', 'gzip'],
      ['br;q=0, identity', null],
    ] as const) {
      const { headers, body } = await rawGet(path, takes);
      expect(headers['content-encoding'] ?? null).toBe(encoding);
      expect(headers['content-type']).toContain('javascript');
      expect(headers['cache-control']).toContain('immutable');
      expect(headers.vary).toBe('Accept-Encoding');
      expect(unzipped(body, encoding)).toBe(script);
      if (encoding !== null) expect(body.length).toBeLessThan(script.length / 10);
    }
  });

  it('[HT5] a server without a built page says so', async () => {
    const app = await startApp({ config: { clientDir: temporaryFolder() } });
    const answer = await fetch(app.url, { headers: { accept: 'text/html' } });
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('has not been built');
    await twoPartners(app.url);
  });

  it('[HT6] let the browser load nothing from elsewhere and say nothing elsewhere', async () => {
    const app = await appWithAssets();
    const { host } = new URL(app.url);
    for (const path of ['/', '/nowhere.txt', '/api/rooms', '/assets/main-abc123.js']) {
      const { headers } = await fetch(app.url + path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy.split(';').sort()).toEqual(
        [
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          `connect-src 'self' ws://${host} wss://${host}`,
          "img-src 'self' data:",
          "font-src 'self'",
          "manifest-src 'self'",
          "worker-src 'self'",
          "base-uri 'none'",
          "form-action 'self'",
          "frame-ancestors 'none'",
          "require-trusted-types-for 'script'",
          'trusted-types heard-worker',
        ].sort(),
      );
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('strict-transport-security')).toBeNull();
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('[HT6] promise https only where it is served by https', async () => {
    const app = await startApp({ config: { publicUrl: 'https://heard.example' } });
    const { headers } = await fetch(app.url);
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
  });
});

describe('requests that make no sense', () => {
  it('[HT7] are answered with a refusal and nothing else', async () => {
    const app = await appWithAssets();
    const json = { 'content-type': 'application/json' };
    const body = JSON.stringify(newOpening().request);
    const large = JSON.stringify({ room: 'x'.repeat(MAX_FRAME_BYTES) });
    const requests: [string, RequestInit, number, string][] = [
      ['/api/rooms', { method: 'POST', headers: json, body: '{"room":' }, 400, 'malformed'],
      ['/api/rooms', { method: 'POST', headers: json, body: '"room"' }, 400, 'malformed'],
      ['/api/rooms', { method: 'POST', headers: json, body: large }, 413, 'too-large'],
      [
        '/api/rooms',
        { method: 'POST', headers: { 'content-type': 'text/plain' }, body },
        400,
        'malformed',
      ],
      ['/api/rooms', { method: 'POST' }, 400, 'malformed'],
      ['/api/rooms', { method: 'GET' }, 405, 'malformed'],
      ['/api/rooms', { method: 'DELETE' }, 405, 'malformed'],
      [`/api/rooms/${randomId()}/invitation`, { method: 'POST' }, 405, 'malformed'],
      ['/api/admin', { method: 'GET' }, 404, 'malformed'],
      ['/api/rooms/%E0%A4%A/claim', { method: 'POST', headers: json, body }, 400, 'malformed'],
      ['/', { method: 'POST', headers: json, body }, 405, 'malformed'],
      ['/j/room', { method: 'PUT' }, 405, 'malformed'],
    ];
    for (const [path, init, status, code] of requests) {
      const answer = await fetch(app.url + path, init);
      const text = await answer.text();
      expect([path, answer.status, text]).toEqual([
        path,
        status,
        JSON.stringify({ ok: false, code }),
      ]);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      if (status === 405) expect(answer.headers.get('allow')).toBeTruthy();
    }
    expect(app.lines.filter((line) => line.includes('failed'))).toEqual([]);
  });
});

describe('health', () => {
  it('[HT8] is alive while it runs, and ready while it can store', async () => {
    let isBroken = false;
    const app = await startApp({
      wrap: (store) => ({
        ...store,
        check: () => (isBroken ? Promise.reject(new Error('no disk')) : store.check()),
      }),
    });
    const status = async (path: string) => (await fetch(app.url + path)).status;
    expect([await status('/healthz'), await status('/readyz')]).toEqual([200, 200]);
    isBroken = true;
    expect([await status('/healthz'), await status('/readyz')]).toEqual([200, 503]);
  });

  it('[HT8][OP5] is not ready while it finishes what was begun', async () => {
    const { createHeldStore } = await import('../support/held-store.ts');
    const held: ReturnType<typeof createHeldStore>[] = [];
    const app = await startApp({
      wrap: (store) => {
        const one = createHeldStore(store);
        held.push(one);
        return one;
      },
    });
    const { a, b } = await twoPartners(app.url);
    held[0]?.hold();
    const answer = a.send('end');
    await held[0]?.waiting();
    const closed = app.close();
    await b.push('draining');
    expect((await fetch(`${app.url}/readyz`)).status).toBe(503);
    const { request } = newOpening();
    const late = await fetch(`${app.url}/api/rooms`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    });
    expect(await late.json()).toEqual({ ok: false, code: 'busy' });
    expect(await b.send('end')).toEqual({ ok: false, code: 'busy' });
    held[0]?.release();
    expect(await answer).toMatchObject({ ok: true, seq: 3 });
    await closed;
    await a.push('disconnect');
    await expect(fetch(`${app.url}/healthz`)).rejects.toThrow();
  });
});
