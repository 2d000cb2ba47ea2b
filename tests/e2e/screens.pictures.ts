// Takes a picture of every state on both phones, to be looked at. Run by hand: PICTURES=1 playwright test
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { en } from '../../client/src/i18n/en.ts';
import { appreciate, back, bothArriveAt, breather, close, openMenu } from './support/closing.ts';
import {
  agreeOn,
  type Couple,
  choose,
  inviteLink,
  openInvitation,
  openRoom,
  openStart,
  pick,
  ready,
  toWishes,
  wishFor,
} from './support/meeting.ts';
import { arrivesAt, type Phone, reads, sees, tap, tapRow, write } from './support/phone.ts';
import { expect, test } from './support/test.ts';
import {
  ask,
  cards,
  firstTurn,
  gotIt,
  handBackSpoken,
  handOver,
  handOverSpoken,
  need,
  notQuite,
  plainTurn,
  rate,
  reflect,
  say,
  secondTurn,
  support,
  toSupporting,
  wish,
} from './support/turn.ts';

const { turn, closing, agree, steps } = en;
const FOLDER = fileURLToPath(new URL('../test-results/pictures/', import.meta.url));
const SIZES = [
  { width: 390, height: 844 },
  { width: 360, height: 640 },
];
const LONG =
  'I think it began in spring, when the evenings got longer and we both came home later than we meant to. I noticed that I stopped telling you about my day, because you looked tired and I did not want to add to it.';

for (const viewport of SIZES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const name = `${viewport.width}-${colorScheme}`;
    const folder = `${FOLDER}${name}/`;
    const shots = () => {
      let count = 0;
      mkdirSync(folder, { recursive: true });
      return async (part: string, what: string, pair: Couple): Promise<void> => {
        count += 1;
        for (const [seat, { page }] of Object.entries(pair)) {
          const file = `${part}-${String(count).padStart(2, '0')}-${what}-${seat}.png`;
          await page.screenshot({ path: folder + file });
        }
      };
    };
    const phones = async ({
      server,
      phoneAt,
    }: Pick<Parameters<Parameters<typeof test>[2]>[0], 'server' | 'phoneAt'>): Promise<Couple> => {
      const origin = `http://heard.test:${server.port}`;
      const wished = { viewport, colorScheme };
      const pair = {
        a: await phoneAt(origin, { name: 'Robin', ...wished }),
        b: await phoneAt(origin, { name: 'Sam', ...wished }),
      };
      for (const phone of [pair.a, pair.b]) phone.mayLoseLine = true;
      return pair;
    };

    test(`pictures of a sitting in writing, ${name}`, async ({ server, phoneAt }) => {
      test.setTimeout(180_000);
      const shot = shots();
      const pair = await phones({ server, phoneAt });
      const { a: robin, b: sam } = pair;
      const snap = (what: string) => shot('written', what, pair);
      await openStart(robin);
      await openStart(sam);
      await snap('start');
      await openRoom(robin, 'apart');
      const link = await inviteLink(robin);
      await openInvitation(sam, link, 'Robin');
      await snap('invite');
      await write(sam, en.join.nameLabel, 'Sam');
      await tap(sam, en.join.take);
      await bothArriveAt(pair, agree.title);
      await snap('agree');
      await toWishes(robin);
      await toWishes(sam);
      await wishFor(sam, { depth: 2, touch: true, desire: true });
      await snap('wishes');
      await ready(sam);
      await arrivesAt(sam, agree.waiting.title);
      await snap('ready');
      await sam.context.setOffline(true);
      await wishFor(robin, { depth: 3, touch: true, desire: true });
      await ready(robin);
      await arrivesAt(robin, steps.settling.title);
      await snap('settling');
      await sam.context.setOffline(false);
      await bothArriveAt(pair, steps.choosing.title);
      await snap('choosing');
      await tapRow(sam, steps.names['in-your-shoes']);
      await arrivesAt(sam, steps.choosing.waitingTitle);
      await reads(robin, steps.choosing.theirsDone('Sam'));
      await snap('picked');
      await tapRow(robin, steps.names['open-up']);
      await bothArriveAt(pair, steps.between.title(steps.names['open-up']));
      await snap('between');
      await tap(robin, steps.between.begin);
      await arrivesAt(robin, turn.drawing.title('Sam'));
      await expect(cards(robin)).toHaveCount(3);
      await snap('drawing');
      await cards(robin).first().click();
      await openMenu(sam);
      await snap('menu');
      await tap(sam, en.menu.close);
      await tap(sam, turn.common.pass);
      await reads(robin, turn.common.passed);
      await snap('passed');
      await tap(robin, turn.drawing.writeOwn);
      await write(robin, turn.drawing.ownLabel, 'What did you notice about us this spring?');
      await snap('own');
      await tap(robin, turn.drawing.backToCards);
      await ask(robin, 0);
      await arrivesAt(sam, turn.common.asks('Robin'));
      await snap('needing');
      await need(sam, 'understand');
      await arrivesAt(sam, turn.sharing.title);
      await snap('sharing');
      await say(sam, LONG);
      await reads(robin, LONG);
      await write(sam, turn.sharing.labelMore, 'And then there is the other thing');
      await snap('sharing-more');
      await tap(sam, turn.sharing.sendAndHandOver);
      await arrivesAt(robin, turn.reflecting.title);
      await snap('reflecting');
      await reflect(robin, 'You held back to spare me, and it grew.');
      await snap('reflecting-said');
      await handOver(robin);
      await arrivesAt(sam, turn.checking.title('Robin'));
      await snap('checking');
      await notQuite(sam);
      await arrivesAt(robin, turn.reflecting.titleAgain);
      await snap('again');
      await reflect(robin, 'You missed telling me.');
      await handOver(robin);
      await toSupporting(firstTurn(pair));
      await snap('supporting');
      await support(robin, 'I imagine you felt a little alone with it.');
      await arrivesAt(sam, turn.rating.speakerTitle);
      await snap('rating');
      await sam.page.getByRole('slider').fill('3');
      await snap('rating-set');
      await tap(sam, turn.rating.seal);
      await arrivesAt(sam, turn.rating.sealedTitle);
      await snap('sealed');
      await rate(robin, 9);
      await bothArriveAt(pair, turn.revealing.closeness['worth-a-word']);
      await snap('far');
      await wish(sam, 'Ask once more before you answer.');
      await reads(robin, 'Ask once more before you answer.');
      await tap(sam, turn.revealing.goOn);
      await snap('far-wished');
      await tap(robin, turn.revealing.goOn);
      await arrivesAt(robin, turn.needing.swapped);
      await snap('swapped');
      await breather(sam);
      await expect(robin.page.getByRole('heading', { level: 1 })).toHaveText(/^Back/);
      await snap('breather');
      await back(robin);
      await arrivesAt(robin, en.breather.mineBackTitle);
      await snap('breather-back');
      await back(sam);
      await arrivesAt(robin, turn.needing.swapped);
      await plainTurn(secondTurn(pair), LONG);
      await snap('in-tune');
      await server.kill();
      for (const phone of [robin, sam]) await reads(phone, en.room.status.down);
      await snap('line-down');
      await server.start();
      for (const phone of [robin, sam]) {
        await expect(phone.page.getByText(en.room.status.down)).toBeHidden();
      }
      await tap(robin, turn.revealing.finish);
      await bothArriveAt(pair, closing.appreciating.title);
      await snap('appreciating');
      await appreciate(sam, 'You stayed, and you asked twice.');
      await arrivesAt(sam, closing.appreciating.mineTitle);
      await snap('appreciated');
      await appreciate(robin, 'You told me about the spring.');
      await bothArriveAt(pair, closing.summary.title);
      await snap('closing');
      await close(sam);
      await arrivesAt(sam, closing.summary.mineTitle);
      await snap('closed');
      await close(robin);
      await bothArriveAt(pair, closing.ended.title);
      await snap('ended');
      await openMenu(robin);
      await tapRow(robin, en.menu.help);
      await expect(robin.page.getByRole('dialog').getByRole('heading').nth(1)).toBeVisible();
      await openMenu(sam);
      await tapRow(sam, en.menu.safety);
      await snap('sheets');
      await tap(robin, en.menu.close);
      await tap(sam, en.menu.close);
      await openMenu(robin);
      await tapRow(robin, en.menu.start);
      await sees(robin, en.start.titleBack);
      await openMenu(sam);
      await tapRow(sam, en.menu.privacy);
      await expect(sam.page.getByRole('dialog').getByRole('heading').nth(1)).toBeVisible();
      await snap('start-back');
    });

    test(`pictures of a sitting aloud, ${name}`, async ({ server, phoneAt }) => {
      test.setTimeout(180_000);
      const shot = shots();
      const pair = await phones({ server, phoneAt });
      const { a: robin, b: sam } = pair;
      const snap = (what: string) => shot('aloud', what, pair);
      await openRoom(robin, 'together');
      const link = await inviteLink(robin);
      await sam.page.goto(link.slice(0, -8));
      await snap('invite-cut-off');
      await sam.page.goto('about:blank');
      await openInvitation(sam, link, 'Robin');
      await write(sam, en.join.nameLabel, 'Sam');
      await tap(sam, en.join.take);
      await bothArriveAt(pair, agree.title);
      await choose(sam, { how: 'written' });
      await reads(robin, agree.explain.together.written);
      await snap('agree-changed');
      await choose(sam, { how: 'spoken' });
      await agreeOn(pair);
      await snap('choosing-least');
      await pick(pair, 'open-up');
      await snap('between-same');
      await tap(sam, steps.between.begin);
      await arrivesAt(robin, turn.drawing.title('Sam'));
      await expect(cards(robin)).toHaveCount(3);
      await snap('drawing');
      await ask(robin, 1);
      await arrivesAt(sam, turn.common.asks('Robin'));
      await snap('needing');
      await need(sam, 'listen');
      await arrivesAt(sam, turn.sharing.title);
      await snap('sharing');
      await handOverSpoken(sam);
      await arrivesAt(robin, turn.reflecting.title);
      await snap('reflecting');
      await handBackSpoken(robin);
      await arrivesAt(sam, turn.checking.title('Robin'));
      await snap('checking');
      await gotIt(sam);
      await arrivesAt(robin, turn.supporting.title('Sam'));
      await snap('supporting');
      await tap(robin, turn.supporting.goOn);
      await arrivesAt(sam, turn.rating.speakerTitle);
      await rate(sam, null);
      await arrivesAt(sam, turn.rating.sealedTitle);
      await rate(robin, 6);
      await bothArriveAt(pair, turn.revealing.closed.title);
      await snap('kept-closed');
      await endFromMenuSheet(robin);
      await snap('finish-sheet');
      await tap(robin, en.menu.ending.go);
      await bothArriveAt(pair, closing.appreciating.title);
      await snap('appreciating');
      await openMenu(sam);
      await tapRow(sam, en.menu.breather);
      await snap('breather-sheet');
    });
  }
}

async function endFromMenuSheet(phone: Phone): Promise<void> {
  await openMenu(phone);
  await tapRow(phone, en.menu.end);
}
