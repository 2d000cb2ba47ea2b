// A sitting that is played, looked at on every screen for what it owes to whoever reads, hears, touches or tabs.
import { en } from '../../client/src/i18n/en.ts';
import { allFaultsOf, SMALL } from './support/access-checks.ts';
import { appreciate, bothArriveAt, close, openMenu } from './support/closing.ts';
import {
  agreeOn,
  type Couple,
  deal,
  inviteLink,
  openRoom,
  openStart,
  pick,
  takeSeat,
  toWishes,
} from './support/meeting.ts';
import { arrivesAt, tap, tapRow } from './support/phone.ts';
import { expect, LONG, test } from './support/test.ts';
import { ask, cards, gotIt, handOver, need, rate, reflect, say, support } from './support/turn.ts';

const { turn, closing, agree } = en;

for (const colorScheme of ['light', 'dark'] as const) {
  test(
    `[BR250] every screen of a played sitting, ${colorScheme}`,
    LONG,
    async ({ server, phoneAt }) => {
      test.setTimeout(300_000);
      const origin = `http://heard.test:${server.port}`;
      const pair = {
        a: await phoneAt(origin, { name: 'Robin', colorScheme, viewport: SMALL }),
        b: await phoneAt(origin, { name: 'Sam', colorScheme, viewport: SMALL }),
      };
      const { a: robin, b: sam } = pair;
      const all: string[] = [];
      const look = async (what: string, couple: Partial<Couple> = pair) => {
        for (const [seat, { page }] of Object.entries(couple)) {
          all.push(...(await allFaultsOf(page, `${what} ${seat}`)));
        }
      };
      await openStart(robin);
      await look('start', { a: robin });
      await openRoom(robin, 'apart');
      await look('invite', { a: robin });
      await sam.page.goto(await inviteLink(robin, sam));
      await arrivesAt(sam, en.join.title('Robin'));
      await look('join', { b: sam });
      await takeSeat(sam, await inviteLink(robin, sam).catch(() => sam.page.url()), 'Robin');
      await bothArriveAt(pair, agree.title);
      await look('agree');
      await toWishes(robin);
      await look('wishes', { a: robin });
      await agreeOn(pair);
      await look('choosing');
      await pick(pair, 'open-up');
      await look('between', { a: robin });
      await deal(pair);
      await cards(robin).first().click();
      await look('drawing');
      await openMenu(robin);
      await look('menu', { a: robin });
      await tapRow(robin, en.menu.breather);
      await look('breather', { a: robin });
      await robin.page.keyboard.press('Escape');
      await tap(robin, turn.drawing.writeOwn);
      await look('own', { a: robin });
      await tap(robin, turn.drawing.backToCards);
      await ask(robin, 0);
      await arrivesAt(sam, turn.common.asks('Robin'));
      await look('needing');
      await need(sam, 'understand');
      await arrivesAt(sam, turn.sharing.title);
      await look('sharing');
      await say(sam, 'The mornings are hard for me. They always were.');
      await look('shared');
      await handOver(sam);
      await arrivesAt(robin, turn.reflecting.title);
      await look('reflecting');
      await reflect(robin, 'You dislike mornings.');
      await handOver(robin);
      await arrivesAt(sam, turn.checking.title('Robin'));
      await look('checking');
      await gotIt(sam);
      await arrivesAt(robin, turn.supporting.title('Sam'));
      await look('supporting');
      await support(robin, null);
      await arrivesAt(sam, turn.rating.speakerTitle);
      await look('rating');
      await rate(sam, 8);
      await look('sealed', { b: sam });
      await rate(robin, 7);
      await bothArriveAt(pair, turn.revealing.closeness['in-tune']);
      await look('revealing');
      for (const phone of [sam, robin]) await tap(phone, turn.revealing.goOn);
      await arrivesAt(robin, turn.needing.swapped);
      await openMenu(robin);
      await tapRow(robin, en.menu.end);
      await look('ending', { a: robin });
      await tap(robin, en.menu.ending.go);
      await bothArriveAt(pair, closing.appreciating.title);
      await look('appreciating', { b: sam });
      await appreciate(sam, 'You looked for the right words.');
      await appreciate(robin, null);
      await bothArriveAt(pair, closing.summary.title);
      await look('summary', { b: sam });
      await close(sam);
      await close(robin);
      await bothArriveAt(pair, closing.ended.title);
      await look('ended', { a: robin });
      expect(all).toEqual([]);
    },
  );
}
