// What happens to a turn when the line, the server, or the phone's own wakefulness fails in its middle.
import { en } from '../../client/src/i18n/en.ts';
import { bothArriveAt, endSitting, passFromMenu } from './support/closing.ts';
import { begin, type Couple, couple, meet } from './support/meeting.ts';
import { arrivesAt, button, type Phone, reads, sees, tap } from './support/phone.ts';
import { expect, LONG, test } from './support/test.ts';
import {
  ask,
  firstTurn,
  handOver,
  need,
  rate,
  reflect,
  say,
  toNeeding,
  toSharing,
  toSupporting,
} from './support/turn.ts';

const { turn, room } = en;
const PIECE = /^Piece \d$/;

/** In the middle of a turn in writing: the second phone's owner has the floor. */
async function inMidTurn(pair: Couple): Promise<void> {
  await begin(pair);
  await toNeeding(firstTurn(pair));
  await toSharing(firstTurn(pair));
}

test('[BR8] without a line everything can be written and tapped on, and arrives once and in order', async ({
  server,
  lineTo,
  phoneAt,
}) => {
  const line = await lineTo(server);
  const robin = await phoneAt(server.url, { name: 'Robin' });
  const sam = await phoneAt(line.url, { name: 'Sam' });
  await meet({ a: robin, b: sam }, 'apart');
  await inMidTurn({ a: robin, b: sam });
  await say(sam, 'Piece 1');
  await reads(robin, 'Piece 1');
  await expect(sam.page.getByText(turn.common.pieceOnItsWay)).toHaveCount(0);

  sam.mayLoseLine = true;
  await sam.context.setOffline(true);
  line.cut();
  await reads(sam, room.status.down);
  await reads(sam, room.status.kept);
  await reads(robin, room.status.gone('Sam'));
  await say(sam, 'Piece 2');
  await say(sam, 'Piece 3');
  await reads(sam, turn.common.pieceKept);
  await reads(sam, room.status.waiting(2));
  await handOver(sam);
  await reads(sam, room.status.waiting(3));
  await expect(robin.page.getByText(PIECE)).toHaveText(['Piece 1']);

  line.mend();
  await sam.context.setOffline(false);
  await arrivesAt(robin, turn.reflecting.title);
  await arrivesAt(sam, turn.reflecting.waitingTitleWritten('Robin'));
  await expect(robin.page.getByText(PIECE)).toHaveText(['Piece 1', 'Piece 2', 'Piece 3']);
  await expect(sam.page.getByText(room.status.down)).toBeHidden();
  await reads(robin, room.status.here('Sam'));
});

test('[BR9] what was tapped without a line survives closing the tab, and goes out from the next one', async ({
  server,
  lineTo,
  phoneAt,
}) => {
  const line = await lineTo(server);
  const robin = await phoneAt(server.url, { name: 'Robin' });
  const sam = await phoneAt(line.url, { name: 'Sam' });
  await meet({ a: robin, b: sam }, 'apart');
  await inMidTurn({ a: robin, b: sam });
  sam.mayLoseLine = true;
  line.cut();
  await reads(sam, room.status.down);
  await say(sam, 'Piece 1');
  await handOver(sam);
  const address = sam.page.url();
  await sam.page.close();
  line.mend();
  sam.page = await sam.context.newPage();
  await sam.page.goto(address);
  await arrivesAt(robin, turn.reflecting.title);
  await sees(sam, turn.reflecting.waitingTitleWritten('Robin'));
  await expect(robin.page.getByText(PIECE)).toHaveText(['Piece 1']);
});

test(
  '[BR10] a line that is up but lets nothing through is noticed, said, and mended without a second piece',
  LONG,
  async ({ server, lineTo, phoneAt }) => {
    const line = await lineTo(server);
    const robin = await phoneAt(server.url, { name: 'Robin' });
    const sam = await phoneAt(line.url, { name: 'Sam' });
    await meet({ a: robin, b: sam }, 'apart');
    await inMidTurn({ a: robin, b: sam });
    sam.mayLoseLine = true;
    line.deafen();
    await say(sam, 'Piece 1');
    await reads(sam, room.status.waiting(1));
    await say(sam, 'Piece 2');
    line.mend();
    await expect(robin.page.getByText(PIECE)).toHaveText(['Piece 1', 'Piece 2']);
    await expect(sam.page.getByText(room.status.waiting(2))).toBeHidden();
    await handOver(sam);
    await arrivesAt(robin, turn.reflecting.title);
    await expect(robin.page.getByText(PIECE)).toHaveText(['Piece 1', 'Piece 2']);
  },
);

test('[BR11] a server that is killed in mid-turn and started again finds both where they were', async ({
  server,
  phoneAt,
}) => {
  const pair = await couple({ server, phoneAt });
  const { a: robin, b: sam } = pair;
  await inMidTurn(pair);
  await say(sam, 'Piece 1');
  await reads(robin, 'Piece 1');
  robin.mayLoseLine = true;
  sam.mayLoseLine = true;
  await server.kill();
  for (const phone of [robin, sam]) await reads(phone, room.status.down);
  await say(sam, 'Piece 2');
  await handOver(sam);
  await server.start();
  await arrivesAt(robin, turn.reflecting.title);
  await expect(robin.page.getByText(PIECE)).toHaveText(['Piece 1', 'Piece 2']);
  for (const phone of [robin, sam]) {
    await expect(phone.page.getByText(room.status.down)).toBeHidden();
  }
  await reflect(robin, 'Heard.');
  await handOver(robin);
  await arrivesAt(sam, turn.checking.title('Robin'));

  // Between the two sealed numbers, too.
  await toSupporting(firstTurn(pair));
  await tap(robin, turn.supporting.skip);
  await arrivesAt(sam, turn.rating.speakerTitle);
  await rate(sam, 2);
  await arrivesAt(sam, turn.rating.sealedTitle);
  await server.kill();
  await reads(robin, room.status.down);
  await rate(robin, 3);
  await arrivesAt(robin, turn.rating.sealedTitle);
  await reads(robin, turn.rating.sealedKept);
  await server.start();
  await bothArriveAt(pair, turn.revealing.closeness['in-tune']);
  for (const { page } of [robin, sam]) {
    await expect(page.getByRole('definition')).toHaveText(['3', '2']);
  }
});

test(
  '[BR12] a server that is stopped in an orderly way and started again finds both where they were',
  LONG,
  async ({ server, phoneAt }) => {
    const pair = await couple({ server, phoneAt });
    await inMidTurn(pair);
    pair.a.mayLoseLine = true;
    pair.b.mayLoseLine = true;
    expect(await server.stop()).toBe(0);
    await say(pair.b, 'Piece 1');
    await server.start();
    await expect(pair.a.page.getByText(PIECE)).toHaveText(['Piece 1']);
  },
);

test(
  '[BR13] a phone that was locked and is unlocked again shows what happened meanwhile',
  LONG,
  async ({ server, phoneAt }) => {
    const pair = await couple({ server, phoneAt });
    const { a: robin, b: sam } = pair;
    await inMidTurn(pair);
    const lock = await robin.context.newCDPSession(robin.page);
    await lock.send('Page.setWebLifecycleState', { state: 'frozen' });
    await say(sam, 'Piece 1');
    await handOver(sam);
    await arrivesAt(sam, turn.reflecting.waitingTitleWritten('Robin'));
    await lock.send('Page.setWebLifecycleState', { state: 'active' });
    await arrivesAt(robin, turn.reflecting.title);
    await expect(robin.page.getByText(PIECE)).toHaveText(['Piece 1']);
    await reflect(robin, 'Heard.');
  },
);

test('[BR14] a partner who looks away or leaves is said to be away, and nothing waits for them', async ({
  server,
  phoneAt,
}) => {
  const pair = await couple({ server, phoneAt });
  const { a: robin, b: sam } = pair;
  await begin(pair);
  await ask(robin, 0);
  await arrivesAt(sam, turn.common.asks('Robin'));
  await reads(sam, room.status.here('Robin'));
  await show(robin, 'hidden');
  await reads(sam, room.status.away('Robin'));
  await show(robin, 'visible');
  await reads(sam, room.status.here('Robin'));
  await robin.page.close();
  await reads(sam, room.status.gone('Robin'));

  await need(sam, 'listen');
  await arrivesAt(sam, turn.sharing.title);
  await say(sam, 'Nobody is here, and I can write.');
  await handOver(sam);
  await arrivesAt(sam, turn.reflecting.waitingTitleWritten('Robin'));
  await endSitting(sam);
  await arrivesAt(sam, en.closing.appreciating.title);
});

test('[BR15] a tap the partner was faster than changes nothing, and words in it come back to be sent again', async ({
  server,
  lineTo,
  phoneAt,
}) => {
  const line = await lineTo(server);
  const robin = await phoneAt(server.url, { name: 'Robin' });
  const sam = await phoneAt(line.url, { name: 'Sam' });
  const pair = { a: robin, b: sam };
  await meet(pair, 'apart');
  await begin(pair);
  await toNeeding(firstTurn(pair));
  sam.mayLoseLine = true;

  line.deafen();
  await need(sam, 'listen');
  await tap(robin, turn.common.pass);
  await arrivesAt(robin, turn.drawing.title('Sam'));
  line.mend();
  await arrivesAt(sam, turn.drawing.waitingTitle('Robin'));
  // What it asked for has been overtaken: there is nothing to say about it.
  await expect(button(sam, room.refused.dismiss)).toHaveCount(0);

  await toNeeding(firstTurn(pair));
  await toSharing(firstTurn(pair));
  line.deafen();
  await say(sam, 'Piece 1');
  await passFromMenu(robin);
  await arrivesAt(robin, turn.drawing.title('Sam'));
  line.mend();
  await reads(sam, room.refused.title);
  await reads(sam, room.refused.wordsBack);
  await tap(sam, room.refused.dismiss);
  await toNeeding(firstTurn(pair));
  await toSharing(firstTurn(pair));
  const field = sam.page.getByRole('textbox', { name: turn.sharing.label });
  await expect(field).toHaveValue('Piece 1');
  await tap(sam, turn.sharing.send);
  await expect(robin.page.getByText(PIECE)).toHaveText(['Piece 1']);
});

/** What a browser does when the phone's owner switches to another app and back. */
async function show(phone: Phone, state: 'visible' | 'hidden'): Promise<void> {
  await phone.page.evaluate((next) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => next });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);
}
