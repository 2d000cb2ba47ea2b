import { describe, expect, it } from 'vitest';
import { playTo, tap, twoPartners } from '../support/partners.ts';
import { connectPhone, randomEnvelope, randomId } from '../support/phone.ts';
import { startApp } from '../support/test-app.ts';

describe('a command that is sent again', () => {
  it('[PI4] is one entry, however often and however close together', async () => {
    const app = await startApp();
    const partners = await twoPartners(app.url);
    await playTo(partners, 'sharing');
    const { a, b } = partners;
    const speaker = a.view().listener === 'a' ? b : a;
    const { seq } = a.view();
    const command = { id: randomId(), body: randomEnvelope() };
    const replies = await Promise.all(
      Array.from({ length: 50 }, () => speaker.send('share', command)),
    );
    expect(replies.every((reply) => reply.ok && reply.seq === seq + 1)).toBe(true);
    expect(replies.filter((reply) => reply.ok && reply.isDuplicate === true)).toHaveLength(49);
    const log = await a.sync(seq);
    expect(log.ok && log.step.entries.map((entry) => entry.id)).toEqual([command.id]);
  });

  it('[PI4] is known although the moment it belonged to has passed', async () => {
    const app = await startApp();
    const partners = await twoPartners(app.url);
    await playTo(partners, 'drawing');
    const command = { id: randomId(), ...partners.a.view(), body: randomEnvelope() };
    const stamp = { id: command.id, seen: command.seq, phase: command.phase, body: command.body };
    const first = await tap(partners, 'listener', 'ask', stamp);
    await tap(partners, 'speaker', 'need', { body: randomEnvelope() });
    const again = await partners.a.send('ask', stamp);
    expect(again).toEqual({ ok: true, seq: first.seq, isDuplicate: true });
  });

  it('[PI4] is known to a server that was started again', async () => {
    const first = await startApp();
    const partners = await twoPartners(first.url);
    const command = { id: randomId(), body: randomEnvelope() };
    const taken = await tap(partners, 'a', 'introduce', command);
    const { seq: _, ...stamp } = { ...command, seq: taken.seq };
    await first.close();

    const second = await startApp({ file: first.file });
    const phone = await connectPhone(second.url, partners.a);
    const again = await phone.send('introduce', stamp);
    expect(again).toEqual({ ok: true, seq: taken.seq, isDuplicate: true });
    expect(phone.view().seq).toBe(taken.seq);
  });
});
