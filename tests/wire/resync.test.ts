import { MAX_ENTRIES_PER_SYNC } from '@heard/shared/limits';
import { describe, expect, it } from 'vitest';
import { playTo, tap, twoPartners } from '../support/partners.ts';
import { connectPhone, type Phone, randomEnvelope } from '../support/phone.ts';
import { startApp } from '../support/test-app.ts';

/** Asks until there is no more, as a phone does. */
async function everything(phone: Phone, since = 0): Promise<number[][]> {
  const pages: number[][] = [];
  for (let at = since; ; ) {
    const reply = await phone.sync(at);
    if (!reply.ok) throw new Error(reply.code);
    pages.push(reply.step.entries.map(({ seq }) => seq));
    at = reply.step.entries.at(-1)?.seq ?? at;
    if (at === reply.step.view.seq) return pages;
  }
}

const upTo = (head: number, since: number) =>
  Array.from({ length: head - since }, (_, index) => since + 1 + index);

describe('resync', () => {
  it('[WI9] gives everything after any entry, the same as was pushed', async () => {
    const app = await startApp();
    const partners = await twoPartners(app.url);
    await playTo(partners, 'ended');
    const { a, b } = partners;
    const head = a.view().seq;
    const pushed = b.received.flatMap((one) => (one.event === 'step' ? one.payload.entries : []));
    for (let since = 0; since <= head; since += 1) {
      const reply = await b.sync(since);
      if (!reply.ok) throw new Error(reply.code);
      const { entries, view } = reply.step;
      expect(entries.map(({ seq }) => seq)).toEqual(upTo(head, since));
      expect(view).toEqual(b.view());
      for (const entry of pushed.filter(({ seq }) => seq > since)) {
        expect(entries).toContainEqual(entry);
      }
    }
    expect(await b.sync(head + 1)).toEqual({ ok: false, code: 'ahead' });
  });

  it('[WI9] gives a long room in pages, small enough for a phone', async () => {
    const app = await startApp();
    const partners = await twoPartners(app.url);
    await playTo(partners, 'sharing');
    const small = Array.from({ length: MAX_ENTRIES_PER_SYNC + 30 }, () => randomEnvelope());
    const large = Array.from({ length: 20 }, () => randomEnvelope(16_384));
    for (const body of [...small, ...large]) await tap(partners, 'speaker', 'share', { body });

    const head = partners.a.view().seq;
    const pages = await everything(partners.a);
    expect(pages.flat()).toEqual(upTo(head, 0));
    expect(pages[0]).toHaveLength(MAX_ENTRIES_PER_SYNC);
    expect(pages.length).toBeGreaterThan(2);

    const late = await connectPhone(app.url, partners.b, { lastSeq: 2 });
    const first = await late.push('step');
    expect(first.entries.map(({ seq }) => seq)).toEqual(upTo(2 + MAX_ENTRIES_PER_SYNC, 2));
    expect(first.view.seq).toBe(head);
  });
});
