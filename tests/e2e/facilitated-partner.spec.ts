/** What the two see of a counsellor's seat, on two phones, with a counsellor who is not to be trusted. */

import { facilitation } from '../../client/src/i18n/en/facilitation.ts';
import { measures } from '../../client/src/i18n/en/measures.ts';
import { en } from '../../client/src/i18n/en.ts';
import { appreciate, bothArriveAt, endSitting, openMenu } from './support/closing.ts';
import { attendRoom, hostRoom } from './support/counsellor.ts';
import { agreeOn, begin, couple } from './support/meeting.ts';
import { arrivesAt, button, reads, tap, tapRow } from './support/phone.ts';
import {
  allow,
  bothRead,
  facilitated,
  invited,
  meetHosted,
  notNow,
  notNowTo,
  openSeat,
  openSeatFromNotice,
  seatBar,
  seesInBar,
  stop,
  takeHostedSeat,
} from './support/seat.ts';
import { expect, LONG, test } from './support/test.ts';
import {
  cards,
  firstTurn,
  gotIt,
  toChecking,
  toNeeding,
  toReflecting,
  toSharing,
} from './support/turn.ts';

const { bar, consent, held, invite, line, pending, seat, steer, waiting } = facilitation;

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

test('[BR161] “nothing” is an answer: it is not asked again in this sitting, and is in the next', async ({
  server,
  phoneAt,
}) => {
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
});

test('[BR162] every screen says what is seen, and one tap stops it at once', async ({
  server,
  phoneAt,
}) => {
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
});

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

test('[BR165] what is announced stands on both phones, and either can call it off', async ({
  server,
  phoneAt,
}) => {
  const { a, b, counsellor } = await facilitated({ server, phoneAt }, 'structure');
  await begin({ a, b });
  const turn = firstTurn({ a, b });
  await toNeeding(turn);
  await toSharing(turn);
  await toReflecting(turn, 'It was the stairs.');
  await toChecking(turn, 'So it was the stairs.');
  await counsellor.waits(({ structure }) => structure?.state === 'checking');
  await counsellor.steer('repeat');
  await bothRead({ a, b }, steer.moves.repeat('Maya'));
  for (const phone of [a, b]) {
    await expect(seatBar(phone)).toContainText(/In [1-5] seconds?\./);
    await expect(notNow(phone)).toBeInViewport({ ratio: 1 });
  }
  await notNow(a).click();
  await bothRead({ a, b }, steer.calledOff);
  await expect(b.page.getByRole('heading', { level: 1 })).toHaveText(
    en.turn.checking.title('Robin'),
  );
  // The same once more, and nobody says no.
  await counsellor.steer('repeat');
  await arrivesAt(a, en.turn.reflecting.title);
  await bothRead({ a, b }, steer.happened('Maya'));
});

test(
  '[BR166] a counsellor’s pause says whose it is, and either can go on instead',
  LONG,
  async ({ server, phoneAt }) => {
    const { a, b, counsellor } = await facilitated({ server, phoneAt }, 'structure');
    await agreeOn({ a, b });
    await counsellor.waits(({ structure }) => structure?.state === 'choosing');
    await counsellor.steer('hold');
    await bothArriveAt({ a, b }, held.title('Maya'));
    await tap(b, held.goOn);
    await bothArriveAt({ a, b }, en.steps.choosing.title);
    await counsellor.waits(({ structure }) => structure?.state === 'choosing');
    await counsellor.steer('hold');
    await bothArriveAt({ a, b }, held.title('Maya'));
    await counsellor.steer('resume');
    await bothArriveAt({ a, b }, en.steps.choosing.title);
  },
);

test(
  '[BR167] a line, more time and a lowered depth are by name, and gone from both after a no',
  LONG,
  async ({ server, phoneAt }) => {
    const pair = await facilitated({ server, phoneAt }, 'structure');
    const { a, b, counsellor } = pair;
    await begin(pair);
    await toNeeding(firstTurn(pair));
    await toSharing(firstTurn(pair));
    await counsellor.waits(({ structure }) => structure?.state === 'sharing');

    await counsellor.say('Take one breath first.');
    await bothRead(pair, line.from('Maya'));
    await bothRead(pair, 'Take one breath first.');
    // Read on one phone: the other one's still stands.
    await tap(a, facilitation.allRight);
    await expect(a.page.getByText('Take one breath first.').filter({ visible: true })).toHaveCount(
      0,
    );
    await reads(b, 'Take one breath first.');
    await counsellor.say('And then one more.');
    await bothRead(pair, 'And then one more.');
    await notNowTo(b, line.from('Maya')).click();
    for (const phone of [a, b]) {
      await expect(
        phone.page.getByText('And then one more.').filter({ visible: true }),
      ).toHaveCount(0);
    }

    await counsellor.steer('extend');
    await bothRead(pair, facilitation.extra('Maya', 2));
    await notNowTo(a, facilitation.extra('Maya', 2)).click();
    for (const phone of [a, b]) {
      await expect(
        phone.page.getByText(facilitation.extra('Maya', 2)).filter({ visible: true }),
      ).toHaveCount(0);
    }

    await counsellor.lower(1);
    await bothRead(pair, facilitation.ceiling[1]('Maya'));
    await notNowTo(b, facilitation.ceiling[1]('Maya')).click();
    for (const phone of [a, b]) {
      await expect(
        phone.page.getByText(facilitation.ceiling[1]('Maya')).filter({ visible: true }),
      ).toHaveCount(0);
    }
  },
);

test(
  '[BR168] an offered card lies first in the hand, and stands on the other phone',
  LONG,
  async ({ server, phoneAt }) => {
    const pair = await facilitated({ server, phoneAt }, 'structure');
    const { a, b, counsellor } = pair;
    await begin(pair);
    await expect(cards(a)).toHaveCount(3);
    await counsellor.waits(({ structure }) => structure?.state === 'drawing');
    const question = 'What did you need last night?';
    await counsellor.offer(question);
    await expect(cards(a).first()).toContainText(question);
    await expect(cards(a).first()).toContainText(en.turn.drawing.fromCounsellor('Maya'));
    await reads(b, question);
    await reads(b, facilitation.offer.title('Maya'));
    // A no from the one who waits takes it out of the other one's hand.
    await notNow(b).click();
    await expect(cards(a)).toHaveCount(3);
    await expect(a.page.getByText(question).filter({ visible: true })).toHaveCount(0);
    await counsellor.offer('What would you like more of?');
    await expect(cards(a).first()).toContainText('What would you like more of?');
    await cards(a).first().click();
    await tap(a, en.turn.drawing.ask);
    await arrivesAt(b, en.turn.common.asks('Robin'));
    await reads(b, 'What would you like more of?');
    await expect(b.page.getByText(facilitation.offer.title('Maya'))).toHaveCount(0);
  },
);

test(
  '[BR169] a counsellor is invited in mid-sitting, comes, and is sent away',
  LONG,
  async ({ server, phoneAt }) => {
    const { a, b } = await couple({ server, phoneAt });
    await agreeOn({ a, b });
    const link = await invited(a, b);
    await openSeatFromNotice(b);
    await tap(b, pending.cancel);
    await expect(button(b, invite.make)).toBeVisible();
    await tap(b, en.menu.close);
    await expect(a.page.getByText(facilitation.invited.title)).toBeHidden();
    await expect(attendRoom(server, link)).rejects.toThrow('attend');

    const counsellor = await attendRoom(server, await invited(a, b));
    for (const phone of [a, b]) {
      await reads(phone, facilitation.seated.title('Maya'));
      await seesInBar(phone, 'none');
      await tap(phone, facilitation.seated.choose);
      await allow(phone, 'structure');
      await expect(phone.page.getByRole('dialog')).toBeHidden();
    }
    for (const phone of [a, b]) await seesInBar(phone, 'structure');
    await counsellor.waits(({ structure }) => structure?.state === 'choosing');
    await openSeat(a);
    await tap(a, seat.end);
    await reads(a, seat.endTitle);
    await tap(a, seat.endGo);
    for (const phone of [a, b]) {
      await expect(seatBar(phone)).toHaveCount(0);
      await expect(phone.page.getByText(facilitation.left.title).last()).toBeVisible();
    }
  },
);

test(
  '[BR170] closing answers go to the counsellor by a choice of its own',
  LONG,
  async ({ server, phoneAt }) => {
    const pair = await facilitated({ server, phoneAt }, 'numbers');
    const { a, b, counsellor } = pair;
    await agreeOn(pair);
    await endSitting(a);
    await bothArriveAt(pair, en.closing.appreciating.title);
    for (const phone of [a, b]) await appreciate(phone, null);
    await bothArriveAt(pair, en.closing.summary.title);
    for (const phone of [a, b]) await tap(phone, en.closing.summary.done);
    await bothArriveAt(pair, en.closing.ended.title);
    const { share } = facilitation;
    for (const phone of [a, b]) {
      await tap(phone, en.closing.measure);
      await arrivesAt(phone, measures.afterShared.title);
      for (let step = 0; step < 3; step += 1) await tap(phone, measures.circles.closer);
      await tap(phone, measures.afterShared.goOn);
      await arrivesAt(phone, measures.items.title);
      await tap(phone, measures.items.leaveOut);
      await arrivesAt(phone, share.title('Maya'));
      await reads(phone, share.circles(measures.circles.positions[3] ?? ''));
    }
    await tap(b, share.keep);
    await tap(a, share.go('Maya'));
    await bothArriveAt(pair, en.closing.ended.title);
    await expect
      .poll(() => counsellor.copies().filter(({ kind }) => kind === 'measure'))
      .toEqual([{ kind: 'measure', seat: 'a', text: expect.stringContaining('"circles":4') }]);
  },
);

test('[BR171] what may be seen is chosen and stopped by keyboard, and nothing takes the focus', async ({
  server,
  phoneAt,
}) => {
  const a = await phoneAt(server.url, { name: 'Robin' });
  const b = await phoneAt(server.url, { name: 'Sam' });
  const hosted = await hostRoom(server);
  await meetHosted({ a, b }, hosted);
  for (const phone of [a, b]) {
    const { keyboard } = phone.page;
    await keyboard.press('Tab');
    await keyboard.press('Space');
    await keyboard.press('ArrowDown');
    await expect(phone.page.getByRole('radio', { checked: true })).toHaveAccessibleName(
      new RegExp(`^${consent.levels.structure.title}`),
    );
    await button(phone, consent.send.structure).focus();
    await keyboard.press('Enter');
    await arrivesAt(phone, en.agree.title);
  }
  for (const phone of [a, b]) await seesInBar(phone, 'structure');
  await agreeOn({ a, b });
  await hosted.counsellor.waits(({ structure }) => structure?.state === 'choosing');
  const heading = b.page.getByRole('heading', { level: 1 });
  await expect(heading).toBeFocused();
  await hosted.counsellor.say('Take your time.');
  const spoken = b.page.getByRole('log');
  await expect(spoken).toContainText('Take your time.');
  await hosted.counsellor.steer('appreciate');
  const said = steer.moves.appreciate('Maya');
  await expect(b.page.getByRole('status').filter({ hasText: said })).toHaveCount(1);
  await expect(heading).toBeFocused();
  await notNow(b).first().focus();
  await b.page.keyboard.press('Enter');
  await expect(b.page.getByRole('status').filter({ hasText: steer.calledOff })).toHaveCount(1);
  await button(b, bar.stop).focus();
  await b.page.keyboard.press('Enter');
  for (const phone of [a, b]) await seesInBar(phone, 'none');
});
