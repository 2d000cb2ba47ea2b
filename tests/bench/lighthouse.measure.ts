// Lighthouse's verdict on the start, an invitation by link and a page to read, as the built server serves them.
// Fetched for this command alone: it weighs more than everything else the project installs.
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inviteLink, openRoom } from '../e2e/support/meeting.ts';
import { expect, test } from '../e2e/support/test.ts';

/** The last that runs on Node 20. */
const LIGHTHOUSE = 'lighthouse@12.8.2';
const LEAST = { performance: 95, accessibility: 100, 'best-practices': 100 } as const;
/** A browser with a window's worth of parts, where there is one. */
const WHOLE = '/usr/bin/chromium';
const FLAGS = '--headless=new --no-sandbox --disable-gpu';

interface Report {
  categories: Record<
    string,
    { score: number | null; auditRefs: { id: string; weight: number }[] } | undefined
  >;
  audits: Record<
    string,
    { score: number | null; title: string; displayValue?: string } | undefined
  >;
}

async function reportOn(url: string): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'heard-lighthouse-'));
  const file = join(folder, 'report.json');
  const browser = existsSync(WHOLE) ? WHOLE : process.env.CHROMIUM;
  try {
    await promisify(execFile)(
      'npx',
      [
        ...['-y', LIGHTHOUSE, url, '--quiet', '--output=json', `--output-path=${file}`],
        `--only-categories=${Object.keys(LEAST).join(',')}`,
        `--chrome-flags=${FLAGS}`,
      ],
      { env: { ...process.env, ...(browser ? { CHROME_PATH: browser } : {}) } },
    );
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('Lighthouse', async ({ server, phoneAt }) => {
  const host = await phoneAt(server.url, { name: 'Robin' });
  await openRoom(host, 'apart');
  const link = await inviteLink(host);
  await host.page.close();
  for (const [page, url] of [
    ['start', `${server.url}/`],
    ['invitation', link],
    ['privacy', `${server.url}/privacy`],
  ] as const) {
    const { categories, audits } = await reportOn(url);
    for (const [name, least] of Object.entries(LEAST)) {
      const score = Math.round((categories[name]?.score ?? 0) * 100);
      const costs = (categories[name]?.auditRefs ?? []).flatMap(({ id, weight }) => {
        const audit = audits[id];
        const isFull = weight === 0 || audit?.score === null || audit?.score === 1;
        return isFull ? [] : [`${id} ${audit?.displayValue ?? ''}`.trim()];
      });
      process.stdout.write(`\n${page}, ${name}: ${score} ${costs.join('; ')}`);
      expect.soft(score, `${page}, ${name}`).toBeGreaterThanOrEqual(least);
    }
  }
});
