import { MAX_SOCKETS_PER_ROOM } from '@heard/shared/limits';
import { describe, expect, it } from 'vitest';
import { createCopyingStore } from '../support/copying-store.ts';
import { playTo, tap, twoPartners } from '../support/partners.ts';
import { connectPhone, randomEnvelope } from '../support/phone.ts';
import { createSlowStore } from '../support/slow-store.ts';
import { startApp, type TestAppOptions } from '../support/test-app.ts';

type Wrap = NonNullable<TestAppOptions['wrap']>;

const STORES: readonly (readonly [name: string, wrap: Wrap])[] = [
  ['slow', (store) => createSlowStore(store)],
  ['copying', (store) => createCopyingStore(store)],
  ['slow and copying', (store) => createSlowStore(createCopyingStore(store), 7)],
];

describe.each(STORES)('over a %s store', (_, wrap) => {
  it('[PI15] a whole sitting is played, and every phone ends with the same log', async () => {
    const app = await startApp({ wrap });
    const partners = await twoPartners(app.url);
    await playTo(partners, 'ended');
    const logs = await Promise.all([partners.a.sync(0), partners.b.sync(0)]);
    const [mine, theirs] = logs.map((log) => log.ok && log.step.entries);
    expect(mine).toEqual(theirs);
    await app.close();
    const again = await startApp({ file: app.file });
    expect((await connectPhone(again.url, partners.a)).view()).toEqual(partners.a.view());
  });

  it('[PI1] a crowd tapping at once makes one log without gaps, the same for all', async () => {
    const app = await startApp({ wrap });
    const partners = await twoPartners(app.url);
    await playTo(partners, 'sharing');
    const { seq, listener } = partners.a.view();
    const speaker = listener === 'a' ? partners.b : partners.a;
    const crowd = await Promise.all(
      Array.from({ length: MAX_SOCKETS_PER_ROOM - 2 }, () => connectPhone(app.url, speaker)),
    );
    const replies = await Promise.all(
      crowd.flatMap((phone) =>
        [1, 2, 3].map(() => phone.send('share', { body: randomEnvelope(), seen: seq })),
      ),
    );
    const seqs = replies.map((reply) => (reply.ok ? reply.seq : 0)).sort((x, y) => x - y);
    expect(seqs).toEqual(replies.map((_reply, index) => seq + 1 + index));
    const last = seqs.at(-1) ?? 0;
    for (const phone of [partners.a, partners.b, ...crowd]) await phone.reaches(last);
    // Pushes came in the order of the log, each with the view it led to.
    const heard = partners[listener].received.flatMap((one) =>
      one.event === 'step' ? one.payload.view.seq : [],
    );
    expect(heard).toEqual([...heard].sort((x, y) => x - y));
    await tap(partners, 'speaker', 'hand-over');
  });
});
