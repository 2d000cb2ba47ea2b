// What is said to who listens to the page, and where the focus goes, as a turn is played.
import { en } from '../../client/src/i18n/en.ts';
import { listenTo, saidBy } from './support/access/said.ts';
import { openMenu } from './support/closing.ts';
import { begin, couple } from './support/meeting.ts';
import { arrivesAt, button, reads, tap } from './support/phone.ts';
import { expect, test } from './support/test.ts';
import { ask, gotIt, handOver, need, rate, reflect, say, support } from './support/turn.ts';

const { turn } = en;

test('[BR254] each change of a turn is said once, by its heading or by one line', async ({
  server,
  phoneAt,
}) => {
  const pair = await couple({
    server,
    phoneAt: async (...wish) => {
      const phone = await phoneAt(...wish);
      await listenTo(phone.page);
      return phone;
    },
  });
  const { a: robin, b: sam } = pair;
  const { wait } = en.tap;
  const isAboutTap = (words: string) => Object.values<string>(wait).includes(words);
  /** What each was told since the last time, apart from their own tap being on its way. */
  const hears = async (expected: { robin: string[]; sam: string[] }): Promise<void> => {
    for (const [phone, told] of [
      [robin, expected.robin],
      [sam, expected.sam],
    ] as const) {
      const all = await saidBy(phone.page);
      expect(all.filter((words) => !isAboutTap(words))).toEqual(told);
      expect(all.filter(isAboutTap).length, 'a tap on its way is said once').toBeLessThan(2);
    }
  };
  await begin(pair);
  for (const { page } of [robin, sam]) await saidBy(page);
  await ask(robin, 0);
  await arrivesAt(sam, turn.common.asks('Robin'));
  await arrivesAt(robin, turn.needing.waitingTitle('Sam'));
  await hears({ robin: ['# Sam has your question'], sam: ['# Robin asks'] });
  await need(sam, 'understand');
  await arrivesAt(sam, turn.sharing.title);
  await arrivesAt(robin, turn.sharing.readTitle('Sam'));
  await hears({ robin: ['# Sam is writing'], sam: ['# Yours to answer'] });
  await say(sam, 'The mornings are hard.');
  await reads(robin, 'The mornings are hard.');
  await hears({ robin: ['The mornings are hard.'], sam: [] });
  await say(sam, 'They are loud.');
  await reads(robin, 'They are loud.');
  await hears({ robin: ['They are loud.'], sam: [] });
  await handOver(sam);
  await arrivesAt(robin, turn.reflecting.title);
  await arrivesAt(sam, turn.reflecting.waitingTitleWritten('Robin'));
  await hears({ robin: ['# Say back what you heard'], sam: ['# Robin is saying it back'] });
  await reflect(robin, 'You dislike mornings.');
  await reads(sam, 'You dislike mornings.');
  await hears({ robin: [], sam: ['You dislike mornings.'] });
  await handOver(robin);
  await arrivesAt(sam, turn.checking.title('Robin'));
  await arrivesAt(robin, turn.checking.waitingTitle('Sam'));
  await hears({ robin: ['# Sam is checking'], sam: ['# Did Robin get it?'] });
  await gotIt(sam);
  await arrivesAt(robin, turn.supporting.title('Sam'));
  await arrivesAt(sam, turn.supporting.waitingTitle);
  await hears({ robin: ['# One warm line for Sam'], sam: ['# You were heard out'] });
  await support(robin, null);
  await arrivesAt(sam, turn.rating.speakerTitle);
  await arrivesAt(robin, turn.rating.listenerTitle('Sam'));
  await hears({
    robin: ['# How heard do you think Sam felt?'],
    sam: ['# How heard did you feel?'],
  });
  await rate(sam, 8);
  await arrivesAt(sam, turn.rating.sealedTitle);
  await hears({ robin: [], sam: ['8', '# Yours is sealed'] });
  await rate(robin, 7);
  for (const phone of [robin, sam]) {
    await arrivesAt(phone, turn.revealing.closeness['in-tune']);
    const said = await saidBy(phone.page);
    expect(said.filter((words) => words === '# In tune')).toHaveLength(1);
    expect(said.at(-1)).toBe('# In tune');
  }
  await tap(sam, turn.revealing.goOn);
  await reads(robin, turn.revealing.theirsReady('Sam'));
  await expect(button(sam, turn.revealing.goOn)).toHaveCount(0);
  await hears({ robin: ['Sam is ready to go on'], sam: ['# Waiting for Robin, no hurry'] });
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
