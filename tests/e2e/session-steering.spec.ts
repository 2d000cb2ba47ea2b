// What a counsellor can do in a session, one thing after the other, and every no the two can say to it.
import { facilitate } from '../../client/src/i18n/en/facilitate.ts';
import { facilitation } from '../../client/src/i18n/en/facilitation.ts';
import { en } from '../../client/src/i18n/en.ts';
import { begin } from './support/meeting.ts';
import { arrivesAt, reads, tap, tapRow, write } from './support/phone.ts';
import { bothRead, notNow } from './support/seat.ts';
import {
  control,
  deeds,
  sayLine,
  seesAnnounced,
  seesDeclined,
  seesState,
  session,
  stateOf,
  steer,
  steerAsked,
} from './support/session.ts';
import { expect, LONG, test } from './support/test.ts';
import { firstTurn, toChecking, toNeeding, toReflecting, toSharing } from './support/turn.ts';

const { steering, did } = facilitate;
const titleOf = (move: keyof typeof steering.moves) => steering.moves[move].title;
const SHARED = 'The rain washed out the garden.';

test('[BR191] A hold, more time and each move do what they say, and both phones say who asked', async ({
  server,
  phoneAt,
}) => {
  const { a, b, desk } = await session({ server, phoneAt }, 'structure');
  await begin({ a, b });
  await seesState(desk, stateOf('drawing'));
  await expect(control(desk, 'repeat')).toHaveAttribute('aria-disabled', 'true');
  await expect(control(desk, 'repeat')).toContainText(steering.why['nothing-said-back']);

  await steer(desk, 'hold');
  await seesState(desk, facilitate.held);
  for (const phone of [a, b]) await arrivesAt(phone, facilitation.held.title(desk.name));
  await steer(desk, 'resume');
  await seesState(desk, stateOf('drawing'));

  await steer(desk, 'swap');
  await seesAnnounced(desk, 'swap');
  await bothRead({ a, b }, facilitation.steer.moves.swap(desk.name));
  await seesState(desk, stateOf('drawing', true));
  await arrivesAt(b, en.turn.drawing.title('Robin'));

  const roles = { listener: b, speaker: a };
  await toNeeding(roles);
  await toSharing(roles);
  await steer(desk, 'extend');
  await reads(desk, facilitate.extra(2));
  await bothRead({ a, b }, facilitation.extra(desk.name, 2));
  await steer(desk, 'back');
  await seesState(desk, stateOf('needing', true));
  await toSharing(roles);
  await toReflecting(roles, SHARED);
  await toChecking(roles, 'The garden went.');
  await steer(desk, 'repeat');
  await seesState(desk, stateOf('reflecting', true));
  await steerAsked(desk, 'appreciate');
  await seesState(desk, stateOf('appreciating'));
  await steerAsked(desk, 'end');
  await seesState(desk, stateOf('closing'));
  await expect(deeds(desk).first()).toContainText(titleOf('end'));
});

test('[BR192] Either partner can decline whatever the counsellor does; it stays as it was, and nobody is named', async ({
  server,
  phoneAt,
}) => {
  const { a, b, desk } = await session({ server, phoneAt }, 'structure');
  await begin({ a, b });

  await steer(desk, 'hold');
  await arrivesAt(b, facilitation.held.title(desk.name));
  await tap(b, facilitation.held.goOn);
  await seesState(desk, stateOf('drawing'));
  await seesDeclined(desk, titleOf('hold'));

  await steer(desk, 'swap');
  await notNow(a).click();
  await seesDeclined(desk, titleOf('swap'));
  await seesState(desk, stateOf('drawing'));

  const roles = firstTurn({ a, b });
  await toNeeding(roles);
  await steer(desk, 'back');
  await notNow(b).click();
  await seesDeclined(desk, titleOf('back'));
  await toSharing(roles);
  await steer(desk, 'extend');
  await notNow(b).click();
  await seesDeclined(desk, titleOf('extend'));
  await expect(desk.page.getByText(facilitate.extra(2))).toHaveCount(0);
  await toReflecting(roles, SHARED);
  await toChecking(roles, 'The garden went.');
  for (const move of ['repeat', 'appreciate', 'end'] as const) {
    if (move === 'repeat') await steer(desk, move);
    else await steerAsked(desk, move);
    await notNow(a).click();
    await seesDeclined(desk, titleOf(move));
    await seesState(desk, stateOf('checking'));
  }

  await sayLine(desk, 'There is no hurry.');
  await notNow(a).click();
  await seesDeclined(desk, did.line('There is no hurry.'));
  for (const { page } of [desk]) {
    const list = await page.getByRole('region', { name: did.title }).textContent();
    expect(list).not.toMatch(/Robin|Sam/);
  }
});

test(
  '[BR193] A line, a card and a depth go to both phones at once, and never to one alone',
  LONG,
  async ({ server, phoneAt }) => {
    const { a, b, desk } = await session({ server, phoneAt }, 'structure');
    await begin({ a, b });
    await sayLine(desk, 'Look up for a moment.');
    await bothRead({ a, b }, 'Look up for a moment.');
    await expect(deeds(desk).first()).toContainText(did.line('Look up for a moment.'));

    await tapRow(desk, facilitate.offering.title);
    const sheet = desk.page.getByRole('dialog', { name: facilitate.offering.title });
    await sheet.getByRole('radio', { name: en.steps.names['listen-closely'] }).check();
    await sheet.getByRole('radio', { name: facilitate.offering.depths[1] }).check();
    const first = desk.page
      .getByRole('region', { name: facilitate.offering.cards })
      .getByRole('button')
      .first();
    const card = (await first.textContent()) ?? '?';
    await first.click();
    await tap(desk, facilitate.offering.send);
    await expect(deeds(desk).first()).toContainText(did.offer(card));
    await bothRead({ a, b }, card);

    await tapRow(desk, facilitate.offering.title);
    await tap(desk, facilitate.offering.own);
    await write(desk, facilitate.offering.ownLabel, 'What went well this week?');
    await tap(desk, facilitate.offering.send);
    await bothRead({ a, b }, 'What went well this week?');

    await expect(sheet).toBeHidden();
    await desk.page.getByRole('radio', { name: facilitate.deepest[1] }).check();
    await bothRead({ a, b }, facilitation.ceiling[1](desk.name));
    await expect(deeds(desk).first()).toContainText(did.lower);
  },
);
