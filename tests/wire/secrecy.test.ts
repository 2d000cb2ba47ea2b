import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIELDS } from '../support/commands.ts';
import { newClaim, openedRoom, playTo, post, tap, twoPartners } from '../support/partners.ts';
import { connectPhone, random32, randomEnvelope, randomId } from '../support/phone.ts';
import { startApp } from '../support/test-app.ts';

describe('what a phone is told', () => {
  it('[PI9] never holds the first opening before the second', async () => {
    const app = await startApp();
    const partners = await twoPartners(app.url);
    const { a, b } = partners;
    await playTo(partners, 'opening');
    const opening = randomEnvelope();
    const first = await tap(partners, 'a', 'open', { body: opening });
    const watcher = await connectPhone(app.url, b);
    const asked = await b.sync(0);
    expect(JSON.stringify([b.received, asked, watcher.received, first])).not.toContain(opening);
    expect(b.view()).toMatchObject({ state: 'opening', isTheirsDone: true });

    const closing = randomEnvelope();
    const second = await tap(partners, 'b', 'open', { body: closing });
    for (const phone of [a, watcher]) {
      const { entries } = await phone.push('step', ({ view }) => view.seq === second.seq);
      expect(entries).toHaveLength(1);
      expect(entries[0]).toMatchObject({ seat: 'b', body: closing, held: { body: opening } });
    }
    const whole = await watcher.sync(0);
    const openings = whole.ok && whole.step.entries.filter(({ type }) => type === 'open');
    expect(openings).toMatchObject([{ seat: 'a' }, { held: { body: opening } }]);
    expect(JSON.stringify(openings).split(opening)).toHaveLength(2);
  });

  it('[PI9] does not hold it either when the sitting winds down in between', async () => {
    const app = await startApp();
    const partners = await twoPartners(app.url);
    await playTo(partners, 'opening');
    const opening = randomEnvelope();
    await tap(partners, 'a', 'open', { body: opening });
    await tap(partners, 'a', 'end');
    const late = await connectPhone(app.url, partners.b);
    expect(JSON.stringify([partners.b.received, late.received])).not.toContain(opening);
  });

  it.each(['pass', 'pause', 'end', 'step-out'] as const)(
    '[PI10] names nobody for %s',
    async (type) => {
      const app = await startApp();
      const partners = await twoPartners(app.url);
      await playTo(partners, 'needing');
      const id = randomId();
      await tap(partners, 'a', type, { ...FIELDS[type](), id });
      const pushed = await partners.b.push('step', ({ entries }) => entries.at(-1)?.id === id);
      const asked = await partners.b.sync(pushed.view.seq - 1);
      for (const entry of [pushed.entries.at(-1), asked.ok ? asked.step.entries.at(-1) : null]) {
        expect(entry).toMatchObject({ type, id, seat: null });
      }
    },
  );

  it('[HT4] holds no hash of a token or a proof', async () => {
    const app = await startApp();
    const { room, token, joinProof, request } = await openedRoom(app.url);
    const claim = newClaim(joinProof, random32());
    expect(await post(app.url, `/api/rooms/${room}/claim`, claim)).toEqual({ ok: true });
    const phone = await connectPhone(app.url, { room, token, seat: 'a' });
    const invitation = await fetch(`${app.url}/api/rooms/${room}/invitation`);
    const told = JSON.stringify(phone.received) + (await invitation.text());
    for (const secret of [joinProof, token, request.command.joinHash, claim.tokenHash]) {
      expect(told).not.toContain(secret);
    }
  });
});

describe('what the server keeps', () => {
  it('[HT4][OP7] is no token, no proof, and in its logs nothing anyone sealed', async () => {
    const app = await startApp();
    const { room, token, joinProof, request } = await openedRoom(app.url);
    const tokenB = random32();
    const claim = newClaim(joinProof, tokenB);
    await post(app.url, `/api/rooms/${room}/claim?utm=canary-in-a-query`, claim);
    await post(app.url, `/api/rooms/${room}/claim`, newClaim(random32(), random32()));
    const a = await connectPhone(app.url, { room, token, seat: 'a' });
    const b = await connectPhone(app.url, { room, token: tokenB, seat: 'b' });
    const partners = { room, a, b };
    await playTo(partners, 'ended');
    await a.ask('command', { canary: 'canary-malformed' });
    await fetch(`${app.url}/canary-path?canary-in-a-query`);
    await app.close();

    const log = app.lines.join('');
    expect(app.lines.length).toBeGreaterThan(4);
    const bodies = a.received.flatMap((one) =>
      one.event === 'step' ? one.payload.entries.flatMap(({ body }) => body ?? []) : [],
    );
    expect(bodies.length).toBeGreaterThan(3);
    const hashes = [request.command.tokenHash, request.command.joinHash, claim.tokenHash];
    for (const secret of [room, token, tokenB, joinProof, 'canary', '127.0.0.1', ...hashes]) {
      expect(log).not.toContain(secret);
    }
    for (const body of bodies) expect(log).not.toContain(body.slice(0, 24));

    const folder = dirname(app.file);
    const files = readdirSync(folder).filter((name) => name.startsWith(basename(app.file)));
    expect(files).not.toEqual([]);
    for (const name of files) {
      const content = readFileSync(join(folder, name), 'latin1');
      for (const secret of [token, tokenB, joinProof]) expect(content).not.toContain(secret);
    }
  });
});
