/** What the counsellor does, as the two see it on their phones, and their no to it; and what is theirs to end. */

import { facilitation } from '../../client/src/i18n/en/facilitation.ts';
import { measures } from '../../client/src/i18n/en/measures.ts';
import { en } from '../../client/src/i18n/en.ts';
import { appreciate, bothArriveAt, endSitting } from './support/closing.ts';
import { attendRoom, hostRoom } from './support/counsellor.ts';
import { agreeOn, begin, couple } from './support/meeting.ts';
import { arrivesAt, button, reads, tap } from './support/phone.ts';
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
} from './support/seat.ts';
import { expect, LONG, test } from './support/test.ts';
import {
  cards,
  firstTurn,
  toChecking,
  toNeeding,
  toReflecting,
  toSharing,
} from './support/turn.ts';

const { bar, consent, held, invite, line, pending, seat, steer } = facilitation;

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
  '[BR169][BR272] a counsellor is invited in mid-sitting, comes, and is sent away',
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
    // No second tap finds the way to a new link where this one was.
    await expect(a.page.getByRole('dialog')).toBeHidden();
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
