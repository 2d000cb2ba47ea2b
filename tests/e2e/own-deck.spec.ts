// Cards of one's own: brought, lent and dealt; and links that carry them.

import { ownDeck } from '../../client/src/i18n/en/own-deck.ts';
import { en } from '../../client/src/i18n/en.ts';
import { formatPreset } from '../../client/src/secrets/preset-link.ts';
import { bothArriveAt, openMenu } from './support/closing.ts';
import {
  agreeOn,
  begin,
  couple,
  inviteLink,
  pick,
  takeSeat,
  toWishes,
  wishFor,
} from './support/meeting.ts';
import { arrivesAt, button, type Phone, reads, sees, tap, tapRow, write } from './support/phone.ts';
import { expect, LONG, test } from './support/test.ts';
import { ask, cards, firstTurn, plainTurn, secondTurn } from './support/turn.ts';

const { turn, steps, agree } = en;
const { bring, preview, notice, refused, preset, maker } = ownDeck;
const HEAD =
  '---\ntitle: Our evenings\nstep: open-up\nlanguage: en\nlicence: MIT\nauthor: A. Counsellor\n---\n';
const GENTLE = [
  'What was good about this evening?',
  'Which song stayed with you this week?',
  'How was the way home?',
];
const DECK = `${HEAD}\n## Depth 1\n${GENTLE.map((card) => `- ${card}`).join('\n')}\n## Depth 3\n- What is hard to say this month?\n`;

async function bringFile(phone: Phone, text: string | Buffer): Promise<void> {
  const buffer = typeof text === 'string' ? Buffer.from(text) : text;
  const file = { name: 'cards.md', mimeType: 'text/markdown', buffer };
  await phone.page.getByLabel(bring.file).setInputFiles(file);
}

async function openCards(phone: Phone): Promise<void> {
  await openMenu(phone);
  await tapRow(phone, en.menu.cards);
}

test('[BR70] cards of one’s own are brought, looked at, lent, told to both and dealt where they are chosen', async ({
  server,
  phoneAt,
}) => {
  const pair = await couple({ server, phoneAt });
  const { a: robin, b: sam } = pair;
  await begin(pair);
  const built = await cards(robin).allTextContents();
  await openCards(sam);
  await bringFile(sam, DECK);
  await reads(sam, preview.about(steps.names['open-up'], 'A. Counsellor'));
  await reads(sam, preview.count(turn.depth[1], 3));
  await reads(sam, preview.count(turn.depth[3], 1));
  await reads(sam, GENTLE[0] ?? '');
  await tap(sam, preview.lend);
  await reads(sam, preview.lent);
  await tap(sam, preview.close);
  await reads(sam, notice.mine('Our evenings'));
  await reads(robin, notice.theirs('Sam', 'Our evenings'));
  await tap(robin, notice.dismiss);
  await expect(robin.page.getByText(notice.theirs('Sam', 'Our evenings'))).toHaveCount(0);

  await expect(cards(robin)).toHaveText(built);
  await robin.page.getByRole('radio', { name: 'Our evenings' }).check();
  // Both said nothing of closeness: of four cards the three light ones come.
  await expect(cards(robin)).toHaveCount(3);
  for (const card of GENTLE) {
    await expect(cards(robin).filter({ hasText: card })).toHaveCount(1);
  }
  await robin.page.getByRole('radio', { name: turn.drawing.cardsFromHeard }).check();
  await expect(cards(robin)).toHaveText(built);
  await robin.page.getByRole('radio', { name: 'Our evenings' }).check();
  await expect(cards(robin).filter({ hasText: GENTLE[1] ?? '' })).toHaveCount(1);
  const asked = await ask(robin, 0);
  expect(GENTLE).toContain(asked);
  await arrivesAt(sam, turn.common.asks('Robin'));
  await reads(sam, asked);

  // Pasted is as good as a file, and a second deck is told again.
  await tap(sam, turn.needing.pass);
  await arrivesAt(robin, turn.drawing.title('Sam'));
  await openCards(robin);
  await write(robin, bring.paste, DECK.replace('Our evenings', 'Our mornings'));
  await tap(robin, bring.read);
  await tap(robin, preview.lend);
  await reads(robin, preview.lent);
  await tap(robin, preview.close);
  await reads(sam, notice.theirs('Robin', 'Our mornings'));
});

test(
  '[BR71] a malformed, huge or hostile file is refused with its lines, and nothing else happens',
  LONG,
  async ({ server, phoneAt }) => {
    const pair = await couple({ server, phoneAt });
    const { a: robin } = pair;
    await begin(pair);
    await openCards(robin);
    const lines = DECK.split('\n');
    const changed = (line: number, words: string | Buffer): Buffer =>
      Buffer.concat(
        lines.flatMap((text, at) => {
          const said = at === line - 1 ? words : text;
          return [Buffer.from(said as string), Buffer.from('\n')];
        }),
      );
    const faults: [Buffer | string, number, RegExp][] = [
      [changed(11, '- <script>document.title = "mine"</script>'), 11, /< or > sign/],
      [changed(11, '- <img src=x onerror="document.title=1">'), 11, /< or > sign/],
      [changed(11, '- Turned \u202e round?'), 11, /reading direction/],
      [changed(11, '- A bell \u0007 rings?'), 11, /control character/],
      [changed(11, Buffer.from([0x2d, 0x20, 0xff, 0xfe])), 11, /UTF-8/],
      [changed(4, 'language: javascript:alert(1)'), 4, /language/],
      [changed(10, '- a card with {no end'), 10, /needs a }/],
      ['just some words', 1, /./],
      [Buffer.alloc(10_000_000, 0x61), 1, /larger than 600 kB/],
      [DECK.replace(GENTLE[0] ?? '', 'Are you safe with me at home?'), 10, /./],
    ];
    const title = await robin.page.title();
    for (const [file, line, reason] of faults) {
      await bringFile(robin, file);
      await reads(robin, refused.title);
      const found = robin.page.getByRole('listitem').filter({ hasText: reason });
      await expect(found.filter({ hasText: refused.line(line) }).first()).toBeVisible();
      await expect(button(robin, preview.lend)).toHaveCount(0);
    }
    const long = `${HEAD}## Depth 1\n${Array.from({ length: 400 }, (_, at) => `- ${at} ${'words '.repeat(28)}?`).join('\n')}`;
    await bringFile(robin, long);
    await reads(robin, refused.tooLong(64_000));
    expect(await robin.page.title()).toBe(title);
    // Mended, the same field takes it.
    await bringFile(robin, DECK);
    await reads(robin, preview.about(steps.names['open-up'], 'A. Counsellor'));
  },
);

test('[BR72] a link with cards is made, read, taken out of the address, and opens a room with its deck, ceiling and length', async ({
  server,
  lineTo,
  phoneAt,
}) => {
  const line = await lineTo(server);
  const guide = await phoneAt(server.url);
  await guide.page.goto(`${server.url}/cards`);
  await sees(guide, maker.title);
  await expect(button(guide, maker.make)).toBeDisabled();
  await bringFile(guide, DECK);
  await reads(guide, preview.about(steps.names['open-up'], 'A. Counsellor'));
  await guide.page
    .getByRole('group', { name: maker.depth })
    .getByRole('radio', { name: turn.depth[2] })
    .check();
  await guide.page.getByRole('radio', { name: maker.lengths['rounds-1'] }).check();
  await write(guide, maker.by, 'Mo Ardent');
  await tap(guide, maker.make);
  const link = await guide.page.getByLabel(maker.link, { exact: true }).inputValue();
  expect(link.length).toBeLessThan(1_500);

  const robin = await phoneAt(line.url, { name: 'Robin' });
  const sam = await phoneAt(server.url, { name: 'Sam' });
  await robin.page.goto(link.replace(server.url, line.url));
  await arrivesAt(robin, 'Our evenings');
  expect(robin.page.url()).toBe(`${line.url}/p`);
  await reads(robin, preset.by('Mo Ardent'));
  await reads(robin, preset.depth(turn.depth[2]));
  await reads(robin, preset.rounds(1));
  await reads(robin, GENTLE[0] ?? '');
  await write(robin, en.start.nameLabel, 'Robin');
  await tapRow(robin, en.start.apart);
  await arrivesAt(robin, en.invite.titleApart);
  await takeSeat(sam, await inviteLink(robin, sam), 'Robin');
  const pair = { a: robin, b: sam };
  await arrivesAt(robin, agree.title);
  await toWishes(robin);
  await reads(robin, agree.wishes.byLink(agree.wishes.depths[2].title));
  await expect(robin.page.getByRole('radio', { name: agree.wishes.depths[3].title })).toHaveCount(
    0,
  );
  await wishFor(robin, { depth: 2 });
  await toWishes(sam);
  await wishFor(sam, { depth: 3 });
  await agreeOn(pair);
  await reads(robin, steps.choosing.byLink(steps.names['open-up']));
  await reads(sam, notice.theirs('Robin', 'Our evenings'));
  await reads(sam, steps.choosing.depth[2]);
  await pick(pair, 'open-up');
  await expect(robin.page.getByText(steps.between.plannedLength)).toHaveCount(0);
  await tap(sam, steps.between.begin);
  await arrivesAt(robin, turn.drawing.title('Sam'));
  await robin.page.getByRole('radio', { name: 'Our evenings' }).check();
  await expect(cards(robin).filter({ hasText: GENTLE[0] ?? '' })).toHaveCount(1);
  await ask(robin, 0);
  await arrivesAt(sam, turn.common.asks('Robin'));
  await plainTurn(firstTurn(pair), 'It was good.');
  for (const phone of [robin, sam]) await tap(phone, turn.revealing.goOn);
  await arrivesAt(robin, turn.needing.swapped);
  await plainTurn(secondTurn(pair), 'For me, too.');
  for (const phone of [robin, sam]) await tap(phone, turn.revealing.goOnToNewCard);
  await bothArriveAt(pair, steps.between.title(steps.names['open-up']));
  await reads(robin, steps.between.plannedLength);
  // Neither the link nor its cards were ever told to the server in the clear.
  const sent = line.sent().toString('latin1');
  expect(sent).not.toContain(link.slice(-60, -10));
  expect(sent).not.toContain('this evening');
});

test('[BR72] a link with cards that is at fault says so on a page of its own', async ({
  server,
  phoneAt,
}) => {
  // As two phones on a home network reach it, where less of the browser is there.
  const origin = `http://heard.test:${server.port}`;
  const phone = await phoneAt(origin);
  await phone.page.goto(`${origin}/cards`);
  await sees(phone, maker.title);
  await phone.page.getByRole('radio', { name: steps.names['listen-closely'] }).check();
  await phone.page.getByRole('radio', { name: maker.lengths['minutes-30'] }).check();
  await tap(phone, maker.make);
  const link = await phone.page.getByLabel(maker.link, { exact: true }).inputValue();
  const bad = await linkWith(phone, DECK.replace('song', '<b>song</b>'));
  const faults: [string, string][] = [
    [link, steps.names['listen-closely']],
    [link.slice(0, -7), preset.problems['cut-off'].title],
    [`${link.slice(0, -7)}A${link.slice(-6)}`, preset.problems.damaged.title],
    [link.replace('#1.', '#7.'), preset.problems['other-version'].title],
    [`${link}${'A'.repeat(9_000)}`, preset.problems['too-large'].title],
    [bad, preset.badDeck.title],
    [`${origin}/p`, preset.problems.missing.title],
  ];
  for (const [address, title] of faults) {
    await phone.page.goto('about:blank');
    await phone.page.goto(address);
    await arrivesAt(phone, title);
    expect(phone.page.url()).toBe(`${origin}/p`);
  }
  // Another one pasted into the same page is read in place.
  await phone.page.evaluate(
    (fragment) => {
      location.hash = fragment;
    },
    link.slice(link.indexOf('#')),
  );
  await arrivesAt(phone, steps.names['listen-closely']);
  await reads(phone, preset.minutes(30));
  expect(phone.page.url()).toBe(`${origin}/p`);
});

/** A link no honest maker makes. */
async function linkWith(phone: Phone, deck: string): Promise<string> {
  const made = await formatPreset(phone.origin, {
    by: '',
    cards: { deck },
    depth: null,
    rounds: null,
    minutes: null,
  });
  if (!made.ok) throw new Error(made.reason);
  return made.link;
}
