// Takes a picture of a session's report and of change across sessions beside it, to be looked at.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { change } from '../../client/src/i18n/en/change.ts';
import { facilitate } from '../../client/src/i18n/en/facilitate.ts';
import { report } from '../../client/src/i18n/en/report.ts';
import { begin } from './support/meeting.ts';
import { arrivesAt, reads, tap, tapRow } from './support/phone.ts';
import { allow, openSeat } from './support/seat.ts';
import { LABEL, menuOf, session } from './support/session.ts';
import { test } from './support/test.ts';
import { ask, firstTurn, plainTurn } from './support/turn.ts';

const FOLDER = fileURLToPath(new URL('../test-results/pictures/report/', import.meta.url));

test('pictures of a report and of what is kept', async ({ server, phoneAt }) => {
  mkdirSync(FOLDER, { recursive: true });
  const { a, b, desk } = await session({ server, phoneAt }, 'words');
  const snap = async (what: string): Promise<void> => {
    for (const [size, viewport] of Object.entries({
      desk: { width: 1280, height: 800 },
      phone: { width: 390, height: 844 },
    })) {
      await desk.page.setViewportSize(viewport);
      await desk.page.screenshot({ path: `${FOLDER}${what}-${size}.png`, fullPage: true });
    }
    await desk.page.setViewportSize({ width: 1280, height: 800 });
  };
  await begin({ a, b });
  await ask(a, 0);
  await plainTurn(firstTurn({ a, b }), 'The rain washed out the garden.');
  for (const phone of [a, b]) {
    await openSeat(phone);
    await allow(phone, 'words', true);
  }
  await menuOf(desk);
  await snap('1-menu');
  await tapRow(desk, facilitate.menu.report);
  await arrivesAt(desk, report.title);
  await desk.page.getByRole('checkbox', { name: report.said.show }).check();
  await snap('2-report');
  await tap(desk, report.close);
  await arrivesAt(desk, LABEL);
  await menuOf(desk);
  await tapRow(desk, facilitate.menu.change);
  await arrivesAt(desk, change.none.title);
  for (const label of [change.passphrase.labelNew, change.passphrase.labelAgain]) {
    await desk.page.getByLabel(label, { exact: true }).fill('blue kettle river stone');
  }
  await tap(desk, change.passphrase.turnOn);
  await arrivesAt(desk, change.title);
  await snap('3-off');
  await tap(desk, change.couple.turnOn(LABEL));
  await tap(desk, change.couple.keep);
  await reads(desk, change.couple.kept);
  await snap('4-kept');
});
