// What is said to who listens to the page, and where the focus goes, as a turn is played.
import { en } from '../../client/src/i18n/en.ts';
import { listenTo, saidBy } from './support/access/said.ts';
import { openMenu } from './support/closing.ts';
import { begin, couple } from './support/meeting.ts';
import { arrivesAt, type Phone, tap, tapRow } from './support/phone.ts';
import { expect, test } from './support/test.ts';
import { ask, gotIt, handOver, need, rate, reflect, say, support } from './support/turn.ts';

const { turn } = en;

test('[BR254] each change of a turn is said once, by its heading or by one line', async ({
  server,
  phoneAt,
}) => {
  const phones: Phone[] = [];
  const pair = await couple({
    server,
    phoneAt: async (...wish) => {
      const phone = await phoneAt(...wish);
      await listenTo(phone.page);
      phones.push(phone);
      return phone;
    },
  });
  const { a: robin, b: sam } = pair;
  const heard = async (what: string) =>
    console.log(
      what,
      JSON.stringify({ robin: await saidBy(robin.page), sam: await saidBy(sam.page) }),
    );
  await begin(pair);
  await heard('begun');
  await ask(robin, 0);
  await arrivesAt(sam, turn.common.asks('Robin'));
  await heard('asked');
  await need(sam, 'understand');
  await arrivesAt(sam, turn.sharing.title);
  await heard('needed');
  await say(sam, 'The mornings are hard.');
  await expect(robin.page.getByText('The mornings are hard.')).toBeVisible();
  await heard('said');
  await say(sam, 'They are loud.');
  await expect(robin.page.getByText('They are loud.')).toBeVisible();
  await heard('said more');
  await handOver(sam);
  await arrivesAt(robin, turn.reflecting.title);
  await heard('handed over');
  await reflect(robin, 'You dislike mornings.');
  await heard('reflected');
  await handOver(robin);
  await arrivesAt(sam, turn.checking.title('Robin'));
  await heard('handed back');
  await gotIt(sam);
  await arrivesAt(robin, turn.supporting.title('Sam'));
  await heard('got it');
  await support(robin, 'I am with you.');
  await arrivesAt(sam, turn.rating.speakerTitle);
  await heard('supported');
  await rate(sam, 8);
  await arrivesAt(sam, turn.rating.sealedTitle);
  await heard('rated');
  await rate(robin, 7);
  await arrivesAt(sam, turn.revealing.closeness['in-tune']);
  await arrivesAt(robin, turn.revealing.closeness['in-tune']);
  await heard('revealed');
  await tap(sam, turn.revealing.goOn);
  await expect(robin.page.getByText(turn.revealing.theirsReady('Sam'))).toBeVisible();
  await heard('gone on');
});

test('[BR255] the partner acts while a sheet is open: the focus is on the new heading once it is closed', async ({
  server,
  phoneAt,
}) => {
  const pair = await couple({ server, phoneAt });
  const { a: robin, b: sam } = pair;
  await begin(pair);
  await openMenu(sam);
  await sam.page.getByRole('dialog').getByRole('button', { name: en.menu.pass }).click();
  await expect(sam.page.getByRole('heading', { name: en.menu.passing.title })).toBeFocused();
  await ask(robin, 0);
  await expect(sam.page.getByRole('dialog')).toHaveCount(0);
  await arrivesAt(sam, turn.common.asks('Robin'));
  await openMenu(robin);
  await need(sam, 'understand');
  await arrivesAt(sam, turn.sharing.title);
  await expect(robin.page.locator('h1')).toHaveText(turn.sharing.readTitle('Sam'));
  await robin.page.keyboard.press('Escape');
  await arrivesAt(robin, turn.sharing.readTitle('Sam'));
});
