// Every view of the gallery, looked at for what it owes to whoever reads, hears, touches or tabs.
import { ALL_VIEWS, type ViewName } from '../../client/gallery/views.ts';
import { faultsAsItStands, faultsOtherwise } from './support/access-checks.ts';
import { EACH_KIND } from './support/each-kind.ts';
import { forEachView } from './support/gallery.ts';
import { expect, LONG, type Page, test } from './support/test.ts';

/** Parts that are looked at side by side. */
const PARTS = 3;

async function look(
  page: Page,
  names: readonly ViewName[],
  faultsOf: (page: Page, where: string) => Promise<string[]>,
): Promise<void> {
  test.setTimeout(300_000);
  const faults: string[] = [];
  await forEachView(
    page,
    async ({ name }) => {
      faults.push(...(await faultsOf(page, name)));
    },
    { themes: ['light'], sizes: ['small'], names },
  );
  expect(faults).toEqual([]);
}

for (let part = 0; part < PARTS; part += 1) {
  const names = ALL_VIEWS.filter((_, index) => index % PARTS === part);
  test(`[BR250] every view can be read, heard, touched and tabbed through, part ${part + 1}`, async ({
    page,
  }) => {
    expect(names.length).toBeGreaterThan(50);
    await look(page, names, faultsAsItStands);
  });
}

test('[BR250][BR252] one of each kind, in the system’s colours, narrow, and with large letters', async ({
  page,
}) => {
  await look(page, EACH_KIND, faultsOtherwise);
});

test(
  '[BR250][BR252] all of them, in the system’s colours, narrow, and with large letters',
  LONG,
  async ({ page }) => {
    await look(page, ALL_VIEWS, faultsOtherwise);
  },
);
