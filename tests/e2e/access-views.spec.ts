// Every view of the gallery, looked at for what it owes to whoever reads, hears, touches or tabs.
import { ALL_VIEWS } from '../../client/gallery/views.ts';
import { allFaultsOf } from './support/access-checks.ts';
import { forEachView } from './support/gallery.ts';
import { expect, test } from './support/test.ts';

/** Parts that are looked at side by side. */
const PARTS = 4;

for (let part = 0; part < PARTS; part += 1) {
  const names = ALL_VIEWS.filter((_, index) => index % PARTS === part);
  test(`[BR250][BR252] every view can be read, heard, touched and tabbed through, part ${part + 1}`, async ({
    page,
  }) => {
    expect(names.length).toBeGreaterThan(50);
    test.setTimeout(300_000);
    const faults: string[] = [];
    await forEachView(
      page,
      async ({ name }) => {
        faults.push(...(await allFaultsOf(page, name)));
      },
      { themes: ['light'], sizes: ['small'], names },
    );
    expect(faults).toEqual([]);
  });
}
