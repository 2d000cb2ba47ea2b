// A whole turn in writing, from the start to the numbers, with no finger and no mouse.
import { en } from '../../client/src/i18n/en.ts';
import { focus, press, type } from './support/keys.ts';
import { begin, couple, inviteLink, openStart } from './support/meeting.ts';
import { arrivesAt, button, type Phone, reads, row } from './support/phone.ts';
import { expect, LONG, test } from './support/test.ts';
import { cards } from './support/turn.ts';

const { turn, steps } = en;
const { wishes } = en.agree;

test('[BR34] everything a turn in writing needs can be done by keyboard alone', async ({
  server,
  phoneAt,
}) => {
  const robin = await phoneAt(server.url, { name: 'Robin' });
  const sam = await phoneAt(server.url, { name: 'Sam' });
  await openStart(robin);
  await type(robin, en.start.nameLabel, 'Robin');
  await press(robin, row(robin, en.start.apart));
  await arrivesAt(robin, en.invite.titleApart);
  await sam.page.goto(await inviteLink(robin));
  await arrivesAt(sam, en.join.title('Robin'));
  await type(sam, en.join.nameLabel, 'Sam');
  await press(sam, button(sam, en.join.take));
  for (const phone of [sam, robin]) {
    await arrivesAt(phone, en.agree.title);
    await press(phone, button(phone, en.agree.next));
    await arrivesAt(phone, wishes.title);
    await focus(phone, phone.page.getByRole('radio', { name: wishes.depths[1].title }));
    await phone.page.keyboard.press('ArrowRight');
    await expect(phone.page.getByRole('radio', { name: wishes.depths[2].title })).toBeChecked();
    const touch = phone.page.getByRole('group', { name: wishes.touch });
    await focus(phone, touch.getByRole('radio', { name: wishes.no }));
    await phone.page.keyboard.press('ArrowRight');
    await expect(touch.getByRole('radio', { name: wishes.yes })).toBeChecked();
    await expect(button(phone, en.agree.ready)).toBeEnabled();
    await press(phone, button(phone, en.agree.ready));
  }
  for (const phone of [robin, sam]) {
    await arrivesAt(phone, steps.choosing.title);
    await expect(row(phone, steps.names.touch)).toBeVisible();
    await press(phone, row(phone, steps.names['open-up']));
  }
  await arrivesAt(sam, steps.between.title(steps.names['open-up']));
  await press(sam, button(sam, steps.between.begin));

  await arrivesAt(robin, turn.drawing.title('Sam'));
  await press(robin, cards(robin).nth(1));
  await expect(cards(robin).nth(1)).toHaveAttribute('aria-pressed', 'true');
  await press(robin, button(robin, turn.drawing.ask));
  await arrivesAt(sam, turn.common.asks('Robin'));
  await press(sam, row(sam, turn.needing.understand.title));
  await arrivesAt(sam, turn.sharing.title);
  await type(sam, turn.sharing.label, 'Said with keys.');
  await press(sam, button(sam, turn.sharing.sendAndHandOver));
  await arrivesAt(robin, turn.reflecting.title);
  await press(robin, button(robin, turn.reflecting.stems[1] ?? ''));
  await robin.page.keyboard.type('you used keys.');
  await press(robin, button(robin, turn.reflecting.sendAndHandOver));
  await arrivesAt(sam, turn.checking.title('Robin'));
  await expect(sam.page.getByText('It sounds like you used keys.')).toBeVisible();
  await press(sam, row(sam, turn.checking.gotIt.title));
  await arrivesAt(robin, turn.supporting.title('Sam'));
  await press(robin, button(robin, turn.supporting.skip));

  await arrivesAt(sam, turn.rating.speakerTitle);
  await rateByKeys(sam, 3, 8);
  await arrivesAt(sam, turn.rating.sealedTitle);
  await rateByKeys(robin, 2, 7);
  for (const phone of [sam, robin]) {
    await arrivesAt(phone, turn.revealing.closeness['in-tune']);
    await expect(phone.page.getByRole('definition')).toHaveText(['7', '8']);
    await press(phone, button(phone, turn.revealing.goOn));
  }
  await arrivesAt(robin, turn.needing.swapped);
});

test('[BR35] the menu opens, moves and closes by keyboard, and gives the focus back', async ({
  server,
  phoneAt,
}) => {
  const robin = await phoneAt(server.url);
  await openStart(robin);
  await press(robin, button(robin, en.menu.open));
  await expect(robin.page.getByRole('heading', { name: en.menu.title })).toBeFocused();
  await press(robin, row(robin, en.menu.help));
  await expect(robin.page.getByRole('heading', { name: en.menu.help })).toBeFocused();
  await robin.page.keyboard.press('Escape');
  await expect(robin.page.getByRole('dialog')).toHaveCount(0);
  await expect(button(robin, en.menu.open)).toBeFocused();
});

test(
  '[BR253] pausing, coming back, moving on and finishing need no more than keys, and the focus is never lost',
  LONG,
  async ({ server, phoneAt }) => {
    const pair = await couple({ server, phoneAt });
    const { a: robin, b: sam } = pair;
    await begin(pair);
    const inSheet = (name: string | RegExp) =>
      sam.page.getByRole('dialog').getByRole('button', { name });

    await press(sam, button(sam, en.menu.open));
    await press(sam, inSheet(en.menu.breather));
    await expect(sam.page.getByRole('heading', { name: en.breather.title })).toBeFocused();
    await focus(sam, sam.page.getByRole('radio', { name: en.breather.lengths['20'] }));
    await sam.page.keyboard.press('ArrowRight');
    await expect(sam.page.getByRole('radio', { name: en.breather.lengths['60'] })).toBeChecked();
    await press(sam, inSheet(/^Pause until/));
    for (const phone of [sam, robin]) {
      const heading = phone.page.getByRole('heading', { level: 1 });
      await expect(heading).toHaveText(/^Back together at/);
      await expect(heading).toBeFocused();
    }
    await press(sam, button(sam, en.breather.imBack));
    await arrivesAt(sam, en.breather.mineBackTitle);
    await press(robin, button(robin, en.breather.imBack));
    await arrivesAt(sam, turn.drawing.waitingTitle('Robin'));

    await press(sam, button(sam, en.menu.open));
    await press(sam, inSheet(en.menu.pass));
    await expect(sam.page.getByRole('heading', { name: en.menu.passing.title })).toBeFocused();
    await press(sam, inSheet(en.menu.passing.go));
    await reads(sam, turn.common.passed);
    await expect(sam.page.getByRole('heading', { level: 1 })).toBeFocused();

    await press(sam, button(sam, en.menu.open));
    await press(sam, inSheet(en.menu.end));
    await press(sam, inSheet(en.menu.ending.go));
    for (const phone of [sam, robin]) await arrivesAt(phone, en.closing.appreciating.title);
    await type(sam, en.closing.appreciating.label, 'You took your time.');
    await press(sam, button(sam, en.closing.appreciating.send));
    await arrivesAt(sam, en.closing.appreciating.mineTitle);
  },
);

/** From the middle, so many steps up. */
async function rateByKeys(phone: Phone, steps: number, value: number): Promise<void> {
  const slider = phone.page.getByRole('slider');
  await focus(phone, slider);
  for (let step = 0; step < steps; step += 1) await phone.page.keyboard.press('ArrowRight');
  await expect(slider).toHaveValue(String(value));
  await press(phone, button(phone, turn.rating.seal));
}
