// Where the page runs: on a plain http address that browsers do not trust, and in an old page's tab.
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROTOCOL_VERSION } from '@heard/shared/protocol/version';
import { en } from '../../client/src/i18n/en.ts';
import { bothArriveAt, endSitting } from './support/closing.ts';
import { begin, choose, couple, inviteLink, meet, openRoom, takeSeat } from './support/meeting.ts';
import { arrivesAt, button, reads, sees, tap, tapRow } from './support/phone.ts';
import { expect, LONG, test } from './support/test.ts';
import {
  firstTurn,
  gotIt,
  handOver,
  plainTurn,
  reflect,
  say,
  secondTurn,
  toNeeding,
  toSharing,
} from './support/turn.ts';

const { turn, room } = en;
/** Two lines of writing, in CSS pixels. */
const LINES_PX = 64;

test('[BR30] a round works on an address by http that browsers do not trust, with the link copied by hand', async ({
  server,
  phoneAt,
}) => {
  const origin = `http://heard.test:${server.port}`;
  const robin = await phoneAt(origin, { name: 'Robin' });
  const sam = await phoneAt(origin, { name: 'Sam' });
  const pair = { a: robin, b: sam };
  await openRoom(robin, 'together');
  const page = await robin.page.evaluate(() => ({
    isSecureContext,
    hasSubtle: crypto.subtle !== undefined,
    canShare: 'share' in navigator,
    hasClipboard: 'clipboard' in navigator,
  }));
  expect(page).toEqual({
    isSecureContext: false,
    hasSubtle: false,
    canShare: false,
    hasClipboard: false,
  });
  await expect(robin.page.getByRole('img', { name: en.invite.codeTitle })).toBeVisible();
  await expect(robin.page.getByRole('button', { name: en.invite.share, exact: true })).toHaveCount(
    0,
  );
  await tap(robin, en.invite.copy);
  await expect(
    robin.page.getByText(en.invite.copied).or(robin.page.getByText(en.invite.selected)),
  ).toBeVisible();
  // Either way the link is marked, so that a long press can take it along.
  const marked = await robin.page.evaluate(() => {
    const field = document.activeElement;
    return field instanceof HTMLInputElement
      ? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
      : null;
  });
  expect(marked).toBe(await inviteLink(robin));

  await takeSeat(sam, await inviteLink(robin), 'Robin');
  await arrivesAt(robin, en.agree.title);
  await choose(sam, { how: 'written' });
  await expect(robin.page.getByRole('radio', { name: en.agree.written })).toBeChecked();
  await begin(pair);
  await toNeeding(firstTurn(pair));
  await plainTurn(firstTurn(pair), 'Said over plain http.');
  await tap(robin, turn.revealing.goOn);
  await tap(sam, turn.revealing.goOn);
  await arrivesAt(robin, turn.needing.swapped);
  await plainTurn(secondTurn(pair), 'Answered over plain http.');
  await sam.page.reload();
  await sees(sam, turn.revealing.closeness['in-tune']);
  await endSitting(robin);
  await bothArriveAt(pair, en.closing.appreciating.title);
});

test('[BR31] on this computer’s own name the invitation says that no phone can reach it', async ({
  server,
  phoneAt,
}) => {
  const robin = await phoneAt(server.url);
  await openRoom(robin, 'apart');
  await reads(robin, en.invite.localhost.title);
  const elsewhere = await phoneAt(`http://heard.test:${server.port}`);
  await openRoom(elsewhere, 'apart');
  await expect(elsewhere.page.getByText(en.invite.localhost.title)).toHaveCount(0);
});

test('[BR32] a page of an older version is asked to load again, and goes on where it was', async ({
  server,
  phoneAt,
}) => {
  const pair = await couple({ server, phoneAt });
  const { a: robin, b: sam } = pair;
  await begin(pair);
  let isOld = true;
  sam.mayLoseLine = true;
  // What an old page would say of itself, on its way to the real server.
  await sam.page.routeWebSocket(/socket\.io/, (socket) => {
    const toServer = socket.connectToServer();
    socket.onMessage((message) => {
      const text = String(message);
      toServer.send(isOld ? text.replace(`"protocol":${PROTOCOL_VERSION}`, '"protocol":0') : text);
    });
  });
  await sam.page.reload();
  await arrivesAt(sam, room.over.outdated.title);
  isOld = false;
  await tap(sam, room.reload);
  await arrivesAt(sam, turn.drawing.waitingTitle('Robin'));
  await toNeeding(firstTurn(pair));
  await reads(robin, room.status.here('Sam'));
});

test(
  '[BR33] a seat the server has forgotten, and a room set back to an older copy, each say so',
  LONG,
  async ({ server, startHeard, phoneAt }) => {
    const pair = await couple({ server, phoneAt });
    const { a: robin, b: sam } = pair;
    for (const phone of [robin, sam]) phone.mayLoseLine = true;
    await server.stop();
    const copy = mkdtempSync(join(tmpdir(), 'heard-copy-'));
    cpSync(server.dataDir, copy, { recursive: true });
    await server.start();
    await begin(pair);
    await server.kill();
    const older = await startHeard({ env: { PORT: String(server.port), DATA_DIR: copy } });
    for (const phone of [robin, sam]) await arrivesAt(phone, room.over.ahead.title);
    await older.remove();

    await server.start();
    await robin.page.reload();
    await arrivesAt(robin, turn.drawing.title('Sam'));
    await server.kill();
    const empty = await startHeard({ env: { PORT: String(server.port) } });
    await arrivesAt(robin, room.over['unknown-room'].title);
    await empty.remove();
  },
);

test('[BR41] on a short phone a new screen begins at its top, and the field one writes in is not under the buttons', async ({
  server,
  phoneAt,
}) => {
  const viewport = { width: 360, height: 640 };
  const robin = await phoneAt(server.url, { name: 'Robin', viewport });
  const sam = await phoneAt(server.url, { name: 'Sam', viewport });
  const pair = { a: robin, b: sam };
  await meet(pair, 'apart');
  await begin(pair);
  await toNeeding(firstTurn(pair));
  await toSharing(firstTurn(pair));
  await say(sam, 'There is a lot to say about this. '.repeat(12));
  // Until it is confirmed, a line about it may come and go above.
  await expect(sam.page.getByText(turn.common.pieceOnItsWay)).toHaveCount(0);
  const field = sam.page.getByRole('textbox', { name: turn.sharing.labelMore });
  await field.focus();
  await sam.page.keyboard.type('More');
  const fieldBox = await field.boundingBox();
  const sendBox = await button(sam, turn.sharing.send).boundingBox();
  if (fieldBox === null || sendBox === null) throw new Error('no field, or no button');
  expect(fieldBox.y).toBeGreaterThan(0);
  // Its first lines at least: typing brings a second button, and the rest of it grows from there.
  expect(fieldBox.y + LINES_PX).toBeLessThanOrEqual(sendBox.y);

  await sam.page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await tap(sam, turn.sharing.sendAndHandOver);
  await arrivesAt(sam, turn.reflecting.waitingTitleWritten('Robin'));
  await arrivesAt(robin, turn.reflecting.title);
  await robin.page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await reflect(robin, 'A lot. '.repeat(60));
  await handOver(robin);
  await arrivesAt(robin, turn.checking.waitingTitle('Sam'));
  await sam.page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await gotIt(sam);
  await arrivesAt(sam, turn.supporting.waitingTitle);
});

test('[BR38] no page asks another place for anything or breaks the policy it came with, and the tests would notice', async ({
  server,
  phoneAt,
}) => {
  const phone = await phoneAt(server.url);
  for (const path of ['/', '/help', '/privacy', '/nowhere', '/r/short', '/j/']) {
    await phone.page.goto(server.url + path);
    await expect(phone.page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await tap(phone, en.menu.open);
    for (const page of [en.menu.help, en.menu.privacy, en.menu.look]) {
      await tapRow(phone, page);
      await tap(phone, en.menu.close);
      await tap(phone, en.menu.open);
    }
  }
  // A 404 is the browser's to mention.
  expect(phone.complaints.filter((text) => !text.includes('404'))).toEqual([]);
  phone.complaints.length = 0;

  await phone.page.evaluate(async () => {
    const image = new Image();
    const failed = new Promise((resolve) => image.addEventListener('error', resolve));
    image.src = 'http://elsewhere.test/picture.png';
    await failed;
    const style = document.createElement('style');
    style.textContent = 'body { color: red }';
    document.head.append(style);
  });
  const heard = () => phone.complaints.join('\n');
  await expect.poll(heard).toMatch(/policy: img-src http:\/\/elsewhere.test/);
  await expect.poll(heard).toMatch(/policy: style-src/);
  phone.complaints.length = 0;
});
