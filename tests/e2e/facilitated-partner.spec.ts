/** What the two see of a counsellor's seat, on two phones, with a counsellor who is not to be trusted. */

import { facilitation } from '../../client/src/i18n/en/facilitation.ts';
import { en } from '../../client/src/i18n/en.ts';
import { appreciate, bothArriveAt, endSitting, openMenu } from './support/closing.ts';
import { attendRoom, hostRoom } from './support/counsellor.ts';
import { agreeOn, begin, couple } from './support/meeting.ts';
import { arrivesAt, button, reads, tap, tapRow } from './support/phone.ts';
import {
  allow,
  facilitated,
  invited,
  meetHosted,
  openSeat,
  seatBar,
  seesInBar,
  stop,
  takeHostedSeat,
} from './support/seat.ts';
import { expect, LONG, test } from './support/test.ts';
import {
  firstTurn,
  gotIt,
  toChecking,
  toNeeding,
  toReflecting,
  toSharing,
} from './support/turn.ts';

const { bar, consent, seat, waiting } = facilitation;

test('[BR160] a counsellor’s link leads to a seat, and who comes first waits for the other', async ({
  server,
  phoneAt,
}) => {
  const robin = await phoneAt(server.url, { name: 'Robin' });
  const sam = await phoneAt(server.url, { name: 'Sam' });
  const { links, counsellor } = await hostRoom(server);
  await robin.page.goto(links[0]);
  await arrivesAt(robin, en.join.hosted.title('Maya'));
  await reads(robin, en.join.hosted.seat('Maya'));
  await reads(robin, en.join.hosted.promise);
  expect(counsellor.view().seated).toEqual([]);
  await takeHostedSeat(robin, links[0], 'Maya');
  await arrivesAt(robin, waiting.title);
  await seesInBar(robin, 'none');
  await expect(robin.page.getByRole('button', { name: bar.stop })).toHaveCount(0);
  await takeHostedSeat(sam, links[1], 'Maya');
  for (const phone of [robin, sam]) await arrivesAt(phone, consent.title('Maya'));
  expect(counsellor.view()).toMatchObject({ scope: 'none', structure: null });
});

test('[BR160] a link that names another counsellor takes no seat', async ({ server, phoneAt }) => {
  const phone = await phoneAt(server.url, { name: 'Robin' });
  const { counsellor, links } = await hostRoom(server, server.url, { isLinkOfAnother: true });
  await phone.page.goto(links[0]);
  await arrivesAt(phone, en.doors.problems['other-facilitator'].title);
  expect(counsellor.view().seated).toEqual([]);
});

test('[BR161] what may be seen is asked of each, nothing chosen beforehand, and the smaller holds', async ({
  server,
  phoneAt,
}) => {
  const a = await phoneAt(server.url, { name: 'Robin' });
  const b = await phoneAt(server.url, { name: 'Sam' });
  const hosted = await hostRoom(server);
  await meetHosted({ a, b }, hosted);
  for (const phone of [a, b]) {
    await expect(phone.page.getByRole('radio')).toHaveCount(4);
    await expect(phone.page.getByRole('radio', { checked: true })).toHaveCount(0);
    await expect(button(phone, consent.unset)).toBeDisabled();
    const { digits } = hosted.counsellor;
    await reads(phone, `${digits.slice(0, 3)} ${digits.slice(3)}`);
  }
  await allow(a, 'words', true);
  await arrivesAt(a, en.agree.title);
  await seesInBar(a, 'none');
  await b.page.getByRole('radio', { name: new RegExp(`^${consent.levels.words.title}`) }).check();
  await expect(b.page.getByRole('checkbox')).not.toBeChecked();
  await allow(b, 'structure');
  for (const phone of [a, b]) await seesInBar(phone, 'structure');
  await hosted.counsellor.waits(({ scope }) => scope === 'structure');
  expect(hosted.counsellor.view().mayExport).toBe(false);
  // A partner who opens it again finds what they said, and nothing of what the other said.
  await openSeat(a);
  await expect(
    a.page.getByRole('dialog').getByRole('radio', { checked: true }),
  ).toHaveAccessibleName(new RegExp(`^${consent.levels.words.title}`));
  await tap(a, en.menu.close);
  await openSeat(b);
  await allow(b, 'words', true);
  await hosted.counsellor.waits(({ scope, mayExport }) => scope === 'words' && mayExport);
});

test(
  '[BR161] “nothing” is an answer: it is not asked again in this sitting, and is in the next',
  LONG,
  async ({ server, phoneAt }) => {
    const a = await phoneAt(server.url, { name: 'Robin' });
    const b = await phoneAt(server.url, { name: 'Sam' });
    const hosted = await hostRoom(server);
    await meetHosted({ a, b }, hosted);
    await allow(a, 'none');
    await arrivesAt(a, en.agree.title);
    await allow(b, 'words');
    await arrivesAt(b, en.agree.title);
    for (const phone of [a, b]) await seesInBar(phone, 'none');
    await a.page.reload();
    await arrivesAt(a, en.agree.title);
    await agreeOn({ a, b });
    await expect(a.page.getByText(facilitation.seated.title('Maya'))).toBeHidden();
    await endSitting(a);
    await bothArriveAt({ a, b }, en.closing.appreciating.title);
    await appreciate(a, null);
    await appreciate(b, null);
    await bothArriveAt({ a, b }, en.closing.summary.title);
    for (const phone of [a, b]) await tap(phone, en.closing.summary.done);
    await bothArriveAt({ a, b }, en.closing.ended.title);
    await tap(a, en.closing.ended.again);
    for (const phone of [a, b]) await arrivesAt(phone, consent.title('Maya'));
  },
);

test(
  '[BR162] every screen says what is seen, and one tap stops it at once',
  LONG,
  async ({ server, phoneAt }) => {
    const { a, b, counsellor } = await facilitated({ server, phoneAt }, 'words');
    await begin({ a, b });
    const turn = firstTurn({ a, b });
    await toNeeding(turn);
    await toSharing(turn);
    await toReflecting(turn, 'It was the stairs.');
    await expect.poll(() => counsellor.copies().map(({ kind }) => kind)).toContain('share');
    for (const phone of [a, b]) await seesInBar(phone, 'words');
    await stop(b);
    await reads(b, facilitation.stopped.title('Maya'));
    for (const phone of [a, b]) await seesInBar(phone, 'none');
    await counsellor.waits(({ scope, structure }) => scope === 'none' && structure === null);
    await toChecking(turn, 'So it was the stairs.');
    await gotIt(b);
    await arrivesAt(a, en.turn.supporting.title('Sam'));
    const seen = counsellor.copies().map(({ text }) => text);
    expect(seen.join()).not.toContain('So it was the stairs.');
    await tap(b, facilitation.allRight);
    await expect(b.page.getByText(facilitation.stopped.title('Maya'))).toBeHidden();
    // The other one's phone tells only what holds.
    await expect(a.page.getByText(facilitation.stopped.title('Maya'))).toBeHidden();
    await openSeat(b);
    await allow(b, 'words');
    for (const phone of [a, b]) await seesInBar(phone, 'words');
  },
);

test(
  '[BR162] the line of the seat stays in sight on a long page, while paused and at the end',
  LONG,
  async ({ server, phoneAt }) => {
    const { a, b } = await facilitated({ server, phoneAt }, 'structure');
    await a.page.mouse.wheel(0, 2_000);
    await expect(seatBar(a)).toBeInViewport({ ratio: 1 });
    await agreeOn({ a, b });
    await openMenu(a);
    await tapRow(a, en.menu.breather);
    await a.page
      .getByRole('dialog')
      .getByRole('button', { name: /^Pause until/ })
      .click();
    for (const phone of [a, b]) {
      await expect(phone.page.getByRole('heading', { level: 1 })).toHaveText(/^Back/);
      await expect(button(phone, bar.stop)).toBeInViewport({ ratio: 1 });
    }
    await endSitting(a);
    await bothArriveAt({ a, b }, en.closing.appreciating.title);
    await appreciate(a, null);
    await appreciate(b, null);
    await bothArriveAt({ a, b }, en.closing.summary.title);
    for (const phone of [a, b]) await expect(button(phone, bar.stop)).toBeInViewport({ ratio: 1 });
  },
);

test('[BR163] somebody who has not the key of the link is refused, and can be sent away', async ({
  server,
  phoneAt,
}) => {
  const { a, b } = await couple({ server, phoneAt });
  const link = await invited(a, b);
  await attendRoom(server, link, { isForged: true });
  for (const phone of [a, b]) {
    await arrivesAt(phone, facilitation.keyWrong.title);
    await expect(seatBar(phone)).toContainText(bar.presence.wrong);
  }
  await tap(b, facilitation.keyWrong.goOn);
  await arrivesAt(b, en.agree.title);
  await tap(a, seat.end);
  await arrivesAt(a, en.agree.title);
  for (const phone of [a, b]) {
    await reads(phone, facilitation.left.title);
    await expect(seatBar(phone)).toHaveCount(0);
  }
});

test(
  '[BR164] whether the counsellor is here is said in words',
  LONG,
  async ({ server, phoneAt }) => {
    const { a, b, counsellor } = await facilitated({ server, phoneAt }, 'structure');
    for (const phone of [a, b]) {
      await expect(seatBar(phone)).toContainText(bar.presence.here('Maya'));
    }
    counsellor.isAway(true);
    for (const phone of [a, b]) {
      await expect(seatBar(phone)).toContainText(bar.presence.away('Maya'));
    }
    counsellor.leaves();
    for (const phone of [a, b]) {
      await expect(seatBar(phone)).toContainText(bar.presence.gone('Maya'));
    }
  },
);
