// Takes a picture of everything the two see of a counsellor's seat. Run by hand: PICTURES=1 playwright test
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { facilitation } from '../../client/src/i18n/en/facilitation.ts';
import { measures } from '../../client/src/i18n/en/measures.ts';
import { en } from '../../client/src/i18n/en.ts';
import { bothArriveAt, endSitting, openMenu } from './support/closing.ts';
import { attendRoom, hostRoom } from './support/counsellor.ts';
import { agreeOn, type Couple, deal, meet, pick } from './support/meeting.ts';
import { arrivesAt, button, reads, tap, tapRow, write } from './support/phone.ts';
import {
  allow,
  bothRead,
  invited,
  notNow,
  notNowTo,
  openSeat,
  seesInBar,
  stop,
  takeHostedSeat,
} from './support/seat.ts';
import { expect, test } from './support/test.ts';
import {
  cards,
  firstTurn,
  handBackSpoken,
  handOverSpoken,
  toNeeding,
  toSharing,
} from './support/turn.ts';

const { consent, held, keyWrong, line, seated, share, steer, waiting } = facilitation;
const FOLDER = fileURLToPath(new URL('../test-results/pictures/', import.meta.url));
const SIZES = [
  { width: 390, height: 844 },
  { width: 360, height: 640 },
];

for (const viewport of SIZES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const name = `${viewport.width}-${colorScheme}`;
    const folder = `${FOLDER}${name}/`;
    const shots = (part: string) => {
      let count = 0;
      mkdirSync(folder, { recursive: true });
      return async (what: string, pair: Couple, fullPage = false): Promise<void> => {
        count += 1;
        for (const [phone, { page }] of Object.entries({ a: pair.a, b: pair.b })) {
          const file = `${part}-${String(count).padStart(2, '0')}-${what}-${phone}.png`;
          await page.screenshot({ path: folder + file, fullPage });
        }
      };
    };

    test(`pictures of a room a counsellor opened, ${name}`, async ({ server, phoneAt }) => {
      const a = await phoneAt(server.url, { name: 'Robin', viewport, colorScheme });
      const b = await phoneAt(server.url, { name: 'Sam', viewport, colorScheme });
      const pair = { a, b };
      const shot = shots('seat');
      const snap = (what: string, isWhole = false) => shot(what, pair, isWhole);
      const { counsellor, links } = await hostRoom(server, server.url, {
        setting: { where: 'together', how: 'spoken' },
      });
      await b.page.goto(links[1]);
      await arrivesAt(b, en.join.hosted.title('Maya'));
      await takeHostedSeat(a, links[0], 'Maya');
      await arrivesAt(a, waiting.title);
      await snap('join-and-wait');
      await write(b, en.join.nameLabel, 'Sam');
      await tap(b, en.join.take);
      await bothArriveAt(pair, consent.title('Maya'));
      await snap('consent');
      await a.page
        .getByRole('radio', { name: new RegExp(`^${consent.levels.words.title}`) })
        .check();
      await snap('consent-whole', true);
      await allow(a, 'words');
      await allow(b, 'words');
      for (const phone of [a, b]) await seesInBar(phone, 'words');
      await snap('rules');
      await agreeOn(pair);
      await pick(pair, 'open-up');
      await deal(pair, {
        chooses: en.turn.drawing.title('Sam'),
        waits: en.turn.drawing.waitingTitle('Robin'),
      });
      await expect(cards(a)).toHaveCount(3);
      await counsellor.waits(({ structure }) => structure?.state === 'drawing');
      await counsellor.offer('What did you need last night that you did not ask for?');
      await bothRead(pair, 'What did you need last night');
      await counsellor.lower(1);
      await reads(b, facilitation.ceiling[1]('Maya'));
      await snap('offer-and-ceiling');
      await tap(a, facilitation.allRight);
      await notNowTo(b, facilitation.offer.title('Maya')).click();
      await expect(button(b, facilitation.allRight)).toHaveCount(1);
      await tap(b, facilitation.allRight);
      await toNeeding(firstTurn(pair));
      await toSharing(firstTurn(pair));
      await counsellor.waits(({ structure }) => structure?.state === 'sharing');
      await counsellor.say('Take one breath before you answer, and say only what is yours.');
      await bothRead(pair, line.from('Maya'));
      await snap('line');
      await counsellor.steer('extend');
      await bothRead(pair, facilitation.extra('Maya', 2));
      await snap('extra');
      await handOverSpoken(b);
      await arrivesAt(a, en.turn.reflecting.title);
      await handBackSpoken(a);
      await counsellor.waits(({ structure }) => structure?.state === 'checking');
      await counsellor.steer('repeat');
      await bothRead(pair, steer.moves.repeat('Maya'));
      await snap('announced');
      await notNow(b).click();
      await bothRead(pair, steer.calledOff);
      await snap('called-off');
      await counsellor.steer('hold');
      await bothArriveAt(pair, held.title('Maya'));
      await snap('held');
      await tap(a, held.goOn);
      await counsellor.waits(({ structure }) => structure?.state === 'checking');
      await stop(b);
      await reads(b, facilitation.stopped.title('Maya'));
      await snap('stopped');
      await openSeat(a);
      await openMenu(b);
      await snap('sheet-and-menu');
      await tap(a, en.menu.close);
      await tap(b, en.menu.close);
      await openSeat(b);
      await allow(b, 'numbers');
      await seesInBar(a, 'numbers');
      await endSitting(a);
      await bothArriveAt(pair, en.closing.appreciating.title);
      await snap('appreciating');
      await tap(a, en.closing.appreciating.goOn);
      await tap(b, en.closing.appreciating.goOn);
      await bothArriveAt(pair, en.closing.summary.title);
      await snap('closing');
      for (const phone of [a, b]) {
        await tap(phone, en.closing.summary.done);
      }
      await bothArriveAt(pair, en.closing.ended.title);
      await tap(a, en.closing.measure);
      await tap(a, measures.circles.closer);
      await tap(a, measures.afterShared.goOn);
      await a.page.getByRole('slider').first().fill('7');
      await tap(a, measures.items.done);
      await arrivesAt(a, share.title('Maya'));
      await snap('share');
    });

    test(`pictures of inviting a counsellor, ${name}`, async ({ server, phoneAt }) => {
      const a = await phoneAt(server.url, { name: 'Robin', viewport, colorScheme });
      const b = await phoneAt(server.url, { name: 'Sam', viewport, colorScheme });
      const pair = { a, b };
      const shot = shots('invite');
      await meet(pair, 'apart');
      await agreeOn(pair);
      await openMenu(a);
      await tapRow(a, en.menu.inviteCounsellor);
      await openMenu(b);
      await b.page.getByRole('button', { name: new RegExp(`^${en.menu.privacy}`) }).click();
      await shot('what-it-means', pair);
      await tap(a, en.menu.close);
      await tap(b, en.menu.close);
      const link = await invited(a, b);
      await tap(a, facilitation.invited.look);
      await shot('link', pair);
      await tap(a, en.menu.close);
      const counsellor = await attendRoom(server, link);
      for (const phone of [a, b]) await reads(phone, seated.title('Maya'));
      await shot('came', pair);
      counsellor.isAway(true);
      await tap(a, facilitation.seated.choose);
      await shot('choose', pair);
    });

    test(`pictures of a counsellor nobody knows, ${name}`, async ({ server, phoneAt }) => {
      const a = await phoneAt(server.url, { name: 'Robin', viewport, colorScheme });
      const b = await phoneAt(server.url, { name: 'Sam', viewport, colorScheme });
      const pair = { a, b };
      await meet(pair, 'apart');
      await attendRoom(server, await invited(a, b), { isForged: true });
      await bothArriveAt(pair, keyWrong.title);
      await openSeat(b);
      await shots('wrong')('key', pair);
    });
  }
}
