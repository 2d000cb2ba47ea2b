// A first visit by link beside a bare React page in the same letters, in turns, on a slow phone and line:
// how long until something can be tapped and nothing keeps the page from answering.
import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';
import { inviteLink, openRoom } from '../e2e/support/meeting.ts';
import { expect, test } from '../e2e/support/test.ts';
import { slowCpu, slowLine } from './throttled.ts';

const ROUNDS = Number(process.env.ROUNDS ?? 9);
const MOST_TIMES_BARE = 1.4;
/** Without a task over 50 ms for that long, the page is quiet. */
const QUIET_MS = 2_000;
const BARE_DIR = fileURLToPath(new URL('bare/dist', import.meta.url));

interface Visit {
  firstPaintMs: number;
  tappableMs: number;
  interactiveMs: number;
  longestTaskMs: number;
  kilobytes: number;
}

async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const seen = { tappableMs: 0, lastTaskEndedMs: 0, longestTaskMs: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) {
        seen.lastTaskEndedMs = startTime + duration;
        seen.longestTaskMs = Math.max(seen.longestTaskMs, duration);
      }
    }).observe({ type: 'longtask', buffered: true });
    new MutationObserver((_, observer) => {
      if (document.querySelector('main h1') === null) return;
      if (document.querySelector('main ~ div button, main button') === null) return;
      seen.tappableMs = performance.now();
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await slowCpu(page);
  await slowLine(page);
  await page.goto(url);
  await page.waitForFunction(() => Object(window).seen.tappableMs > 0);
  await page.waitForFunction((quietMs) => {
    const { tappableMs, lastTaskEndedMs } = Object(window).seen;
    return performance.now() - Math.max(tappableMs, lastTaskEndedMs) > quietMs;
  }, QUIET_MS);
  const measured = await page.evaluate(() => {
    const { seen } = Object(window);
    const firstPaintMs = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    return {
      firstPaintMs,
      tappableMs: seen.tappableMs,
      longestTaskMs: seen.longestTaskMs,
      interactiveMs: Math.max(firstPaintMs, seen.tappableMs, seen.lastTaskEndedMs),
      kilobytes: files.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0) / 1_000,
    };
  });
  await context.close();
  return measured;
}

const median = (numbers: number[]) => numbers.toSorted((x, y) => x - y)[numbers.length >> 1] ?? 0;
const shown = (numbers: number[]) =>
  `${median(numbers).toFixed(0)} (${Math.min(...numbers).toFixed(0)}–${Math.max(...numbers).toFixed(0)})`;

test('a first visit by link', async ({ browser, startHeard, phoneAt }) => {
  const heard = await startHeard();
  const bare = await startHeard({ env: { CLIENT_DIR: BARE_DIR } });
  const host = await phoneAt(heard.url, { name: 'Robin' });
  await openRoom(host, 'apart');
  const link = await inviteLink(host);
  await host.page.close();
  const visits: Record<'bare' | 'heard', Visit[]> = { bare: [], heard: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    visits.bare.push(await visit(browser, bare.url));
    visits.heard.push(await visit(browser, link));
  }
  const lines = ['\nfigure | bare React page | Heard | ratio'];
  for (const figure of Object.keys(visits.bare[0] ?? {}) as (keyof Visit)[]) {
    const [bares, heards] = [visits.bare, visits.heard].map((of) => of.map((one) => one[figure]));
    const ratios = (heards ?? []).map((value, round) => value / (bares?.[round] ?? 0));
    lines.push(
      `${figure} | ${shown(bares ?? [])} | ${shown(heards ?? [])} | ${median(ratios).toFixed(2)}`,
    );
  }
  process.stdout.write(`${lines.join('\n')}\n`);
  const ratios = visits.heard.map(
    ({ interactiveMs }, round) => interactiveMs / (visits.bare[round]?.interactiveMs ?? 0),
  );
  if (process.env.CHECK) expect(median(ratios)).toBeLessThanOrEqual(MOST_TIMES_BARE);
});
