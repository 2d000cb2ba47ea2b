// The page kept on the phone: it opens without a line, changes only between visits, and only for who uses it.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { en } from '../../client/src/i18n/en.ts';
import { inviteLink, openRoom, takeSeat } from './support/meeting.ts';
import { arrivesAt, type Phone, sees } from './support/phone.ts';
import { expect, test } from './support/test.ts';

const BUILT = fileURLToPath(new URL('../../client/dist/site', import.meta.url));

/** A copy of the built page that can be changed as an update would change it. */
function copyOfPage() {
  const dir = mkdtempSync(join(tmpdir(), 'heard-page-'));
  cpSync(BUILT, dir, { recursive: true });
  const change = (file: string, from: string | RegExp, to: string) => {
    const path = join(dir, file);
    const before = readFileSync(path, 'utf8');
    const after = before.replace(from, to);
    expect(after, file).not.toBe(before);
    writeFileSync(path, after);
    writeFileSync(`${path}.br`, brotliCompressSync(after));
    writeFileSync(`${path}.gz`, gzipSync(after));
  };
  return {
    dir,
    update() {
      change('index.html', 'name="robots"', 'name="robots" data-version="next"');
      change('service-worker.js', /(url:`\/index\.html`,revision:`)[^`]+/, '$1changed');
    },
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
}

const isKept = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state);

async function becomesKept({ page }: Phone): Promise<void> {
  await expect.poll(() => isKept(page), { timeout: 20_000 }).toBe('activated');
}

const version = ({ page }: Phone) => page.locator('meta[name=robots]').getAttribute('data-version');

test('[BR150] a room opens with no line at all once its page was kept, and says so in words', async ({
  server,
  phoneAt,
}) => {
  const robin = await phoneAt(server.url, { name: 'Robin', keepsPage: true });
  const sam = await phoneAt(server.url, { name: 'Sam' });
  await openRoom(robin, 'apart');
  await takeSeat(sam, await inviteLink(robin), 'Robin');
  await becomesKept(robin);
  robin.mayLoseLine = true;
  await robin.context.setOffline(true);
  await robin.page.reload();
  await sees(robin, en.room.reaching.offlineTitle);
  await robin.context.setOffline(false);
  await arrivesAt(robin, en.agree.title);
});

test('[BR151] whoever only had a look keeps nothing', async ({ server, phoneAt }) => {
  const guest = await phoneAt(server.url, { keepsPage: true });
  await guest.page.goto(server.url);
  await guest.page.waitForLoadState('networkidle');
  expect(await isKept(guest.page)).toBeUndefined();
  expect(await guest.page.evaluate(() => caches.keys())).toEqual([]);
});

test('[BR152] an update leaves an open page as it is, and is there on the next visit', async ({
  startHeard,
  phoneAt,
}) => {
  const page = copyOfPage();
  const server = await startHeard({ env: { CLIENT_DIR: page.dir } });
  const robin = await phoneAt(server.url, { name: 'Robin', keepsPage: true });
  await openRoom(robin, 'apart');
  await becomesKept(robin);
  // From now on it is the kept page that opens.
  await robin.page.reload();
  page.update();
  await robin.page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });
  const waits = () =>
    robin.page.evaluate(
      async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state,
    );
  await expect.poll(waits).toBe('installed');
  await robin.page.reload();
  await arrivesAt(robin, en.invite.titleApart);
  expect(await version(robin)).toBeNull();

  // The last page of the old version closes.
  const url = robin.page.url();
  const other = await robin.context.newPage();
  await robin.page.close();
  await expect
    .poll(async () => {
      // Only while no page of it is open does the old version go.
      await other.goto('about:blank');
      await other.waitForTimeout(300);
      await other.goto(url);
      return other.locator('meta[name=robots]').getAttribute('data-version');
    })
    .toBe('next');
  page.remove();
});
