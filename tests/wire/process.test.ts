import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import WebSocket from 'ws';
import { playTo, tap, twoPartners } from '../support/partners.ts';
import { connectPhone, randomEnvelope } from '../support/phone.ts';
import { startServerProcess } from '../support/server-process.ts';
import { builtPage, temporaryFolder } from '../support/test-app.ts';

function settings() {
  return { DATA_DIR: join(temporaryFolder(), 'data'), CLIENT_DIR: builtPage() };
}

async function takenPort(): Promise<string> {
  const server = createServer();
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return String(typeof address === 'object' && address !== null ? address.port : 0);
}

describe('the server as a process', () => {
  it('[OP3][OP5] says where it is, and on SIGTERM finishes, lets everyone go and exits with 0', async () => {
    const { child, url, ended } = startServerProcess(settings());
    const { a } = await twoPartners(await url);
    child.kill('SIGTERM');
    await a.push('draining');
    await a.push('disconnect');
    const outcome = await ended;
    expect(outcome).toMatchObject({ code: 0, signal: null, stderr: '' });
    expect(outcome.stdout).toContain('Heard is running.');
  });

  it('[OP5] waits for no phone that has stopped answering', async () => {
    const { child, url, ended } = startServerProcess(settings());
    const deaf = new WebSocket(
      `${(await url).replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`,
    );
    onTestFinished(() => deaf.terminate());
    await once(deaf, 'message');
    // Takes nothing in any more, so it never answers the closing of its socket.
    deaf.pause();
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 0, signal: null });
  });

  it('[OP5] exits at once on a second signal', async () => {
    const { child, url, ended } = startServerProcess(settings());
    await url;
    // Both arrive before the first one's work can be done.
    child.kill('SIGINT');
    child.kill('SIGTERM');
    const { code, signal } = await ended;
    expect(signal).toBeNull();
    expect([0, 1]).toContain(code);
  });

  it('[OP6] killed in the middle of a turn, it goes on where it was with every tap there once', async () => {
    const place = settings();
    const first = startServerProcess(place);
    const partners = await twoPartners(await first.url);
    await playTo(partners, 'sharing');
    const last = await tap(partners, 'speaker', 'share', { body: randomEnvelope() });
    const views = { a: partners.a.view(), b: partners.b.view() };
    const logs = await partners.a.sync(0);
    first.child.kill('SIGKILL');
    expect((await first.ended).signal).toBe('SIGKILL');

    const second = startServerProcess(place);
    const url = await second.url;
    const [a, b] = await Promise.all([
      connectPhone(url, partners.a),
      connectPhone(url, partners.b),
    ]);
    expect([a.view(), b.view()]).toEqual([views.a, views.b]);
    expect(await a.sync(0)).toEqual(logs);
    const retried = { id: last.step?.entries[0]?.id, body: last.step?.entries[0]?.body };
    const speaker = a.view().listener === 'a' ? b : a;
    expect(await speaker.send('share', retried)).toEqual({
      ok: true,
      seq: last.seq,
      isDuplicate: true,
    });
    await playTo({ room: a.room, a, b }, 'revealing');
  });

  it('[OP6] taps in flight when it is killed are there once after they were sent again', async () => {
    const place = settings();
    const limits = { COMMAND_BURST: '1000' };
    const first = startServerProcess({ ...place, ...limits });
    const partners = await twoPartners(await first.url);
    await playTo(partners, 'sharing');
    const speaker = partners.a.view().listener === 'a' ? partners.b : partners.a;
    const { seq, phase } = speaker.view();
    const taps = Array.from({ length: 40 }, (_, index) => ({
      id: `${String(index).padStart(21, '0')}A`,
      seen: seq,
      phase,
      type: 'share',
      body: randomEnvelope(),
    }));
    const acknowledged = new Set<string>();
    const someAnswered = new Promise<void>((resolve) => {
      for (const one of taps) {
        speaker.socket.emit('command', one, () => {
          acknowledged.add(one.id);
          resolve();
        });
      }
    });
    await someAnswered;
    first.child.kill('SIGKILL');
    await first.ended;

    const second = startServerProcess({ ...place, ...limits });
    const back = await connectPhone(await second.url, speaker);
    const kept = await back.sync(seq);
    if (!kept.ok) throw new Error(kept.code);
    const keptIds = kept.step.entries.map(({ id }) => id);
    for (const id of acknowledged) expect(keptIds).toContain(id);
    for (const one of taps) expect(await back.ask('command', one)).toMatchObject({ ok: true });
    const whole = await back.sync(seq);
    if (!whole.ok) throw new Error(whole.code);
    expect(whole.step.entries.map(({ id }) => id).sort()).toEqual(taps.map(({ id }) => id).sort());
  });

  it('[OP2] bad settings are one line each and no start', async () => {
    const { ended } = startServerProcess({ PORT: '99999', STORE: 'paper' });
    expect(await ended).toMatchObject({
      code: 1,
      stdout: '',
      stderr: 'Setting PORT must be at most 65535.\nSetting STORE must be sqlite or memory.\n',
    });
  });

  it('[OP4] a taken port is one line and no start', async () => {
    const PORT = await takenPort();
    const outcome = await startServerProcess({ ...settings(), PORT }).ended;
    expect(outcome).toMatchObject({
      code: 1,
      stdout: '',
      stderr: `Port ${PORT} is already in use: set PORT to another one.\n`,
    });
  });

  it('[OP4] a data folder it cannot use, or that another server uses, is one line and no start', async () => {
    const nowhere = await startServerProcess({ ...settings(), DATA_DIR: '/dev/null/data' }).ended;
    expect(nowhere).toMatchObject({ code: 1, stdout: '' });
    expect(nowhere.stderr).toMatch(/^DATA_DIR \/dev\/null\/data cannot be used: .+\n$/);

    const place = settings();
    await startServerProcess(place).url;
    const second = await startServerProcess(place).ended;
    expect(second).toMatchObject({ code: 1, stdout: '' });
    expect(second.stderr).toMatch(/^DATA_DIR .+ cannot be used: .+ in use .+\n$/);
  });

  it('[OP4] a missing page is one line, and the rooms are there all the same', async () => {
    const { child, url, ended } = startServerProcess({ ...settings(), CLIENT_DIR: '/nowhere' });
    await twoPartners(await url);
    child.kill('SIGTERM');
    const { code, stderr } = await ended;
    expect(code).toBe(0);
    expect(stderr).toBe('There is no page in /nowhere: run the build to serve one.\n');
  });
});
