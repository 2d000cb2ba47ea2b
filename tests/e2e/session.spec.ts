// Three in one session: the counsellor's screens, against the real server and the two partners' phones.
import { facilitate } from '../../client/src/i18n/en/facilitate.ts';
import { facilitation } from '../../client/src/i18n/en/facilitation.ts';
import { en } from '../../client/src/i18n/en.ts';
import { begin, meet } from './support/meeting.ts';
import { arrivesAt, button, reads, sees, tap, tapRow, write } from './support/phone.ts';
import {
  allow,
  bothAllow,
  bothRead,
  invited,
  openSeat,
  seatBar,
  seesInBar,
  stop,
  takeHostedSeat,
} from './support/seat.ts';
import {
  bothArrive,
  control,
  deeds,
  deskAt,
  host,
  LABEL,
  menuOf,
  openHost,
  pairAt,
  sayLine,
  seesScope,
  seesState,
  session,
  stateOf,
  tickAll,
} from './support/session.ts';
import { expect, LONG, test } from './support/test.ts';
import {
  ask,
  firstTurn,
  plainTurn,
  toChecking,
  toNeeding,
  toReflecting,
  toSharing,
} from './support/turn.ts';

const { steering, before, ended, rooms, projector, words, numbers } = facilitate;
const SHARED = 'The rain washed out the garden.';

test('[BR186] A counsellor opens a room once all is ticked, hands out two links, and sees nothing before both say yes', async ({
  server,
  phoneAt,
}) => {
  const desk = await deskAt({ server, phoneAt });
  await openHost(desk);
  await expect(button(desk, facilitate.host.open)).toBeDisabled();
  await tickAll(desk);
  await expect(button(desk, facilitate.host.open)).toBeEnabled();
  const links = await host(desk);
  expect(links[0]).toContain('#1.p.');
  expect(links[1]).toContain('#1.q.');
  await reads(desk, facilitate.links.arrived[0]);
  await reads(desk, before.title);

  const pair = await pairAt({ server, phoneAt });
  await takeHostedSeat(pair.a, links[0], desk.name);
  await reads(desk, facilitate.links.arrived[1]);
  await takeHostedSeat(pair.b, links[1], desk.name);
  for (const phone of [pair.a, pair.b]) {
    await arrivesAt(phone, facilitation.consent.title(desk.name));
  }
  // The same number on all three.
  const shown = desk.page.getByText(/^\d{3} \d{3}$/);
  await expect(shown).toBeVisible();
  for (const phone of [pair.a, pair.b]) await reads(phone, (await shown.textContent()) ?? '?');
  await expect(button(desk, facilitate.links.copy)).toHaveCount(0);
  await reads(desk, steering.notYet);

  await allow(pair.a, 'words');
  await arrivesAt(pair.a, en.agree.title);
  await seesScope(desk, 'none');
  await reads(desk, before.title);
  await allow(pair.b, 'structure');
  await seesScope(desk, 'structure');
  await seesState(desk, stateOf('agreeing'));
  await expect(desk.page.getByRole('region', { name: words.title })).toHaveCount(0);
});

test('[BR187] Two partners invite a counsellor, whose link opens a page of its own and lets one in once', async ({
  server,
  phoneAt,
}) => {
  const pair = await pairAt({ server, phoneAt });
  await meet(pair, 'apart');
  await begin(pair);
  const link = await invited(pair.a, pair.b);

  // Neither partner's own phone takes it.
  const tab = await pair.b.context.newPage();
  await tab.goto(link);
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText(facilitate.attend.own.title);
  await tab.close();

  const desk = await deskAt({ server, phoneAt });
  await desk.page.goto(link);
  await arrivesAt(desk, facilitate.attend.title);
  expect(new URL(desk.page.url()).hash).toBe('');
  await write(desk, facilitate.host.name, desk.name);
  await write(desk, facilitate.host.label, LABEL);
  await tap(desk, facilitate.attend.take);
  await arrivesAt(desk, LABEL);
  await reads(desk, before.title);
  await expect(seatBar(pair.a)).toContainText(desk.name);

  for (const phone of [pair.a, pair.b]) {
    await openSeat(phone);
    await allow(phone, 'numbers');
  }
  await seesScope(desk, 'numbers');
  await seesState(desk, stateOf('drawing'));

  const late = await phoneAt(server.url, { name: 'Kim' });
  await late.page.goto(link);
  await arrivesAt(late, facilitate.attend.title);
  late.mayLoseLine = true;
  await tap(late, facilitate.attend.take);
  await reads(late, facilitate.problems['seat-taken']?.title ?? '?');
});

test('[BR188] What both let be seen stands on the desk as it happens, and nothing beyond it', async ({
  server,
  phoneAt,
}) => {
  const { a, b, desk } = await session({ server, phoneAt }, 'words');
  await begin({ a, b });
  const roles = firstTurn({ a, b });
  const card = await ask(a, 0);
  await seesState(desk, stateOf('needing'));
  const said = desk.page.getByRole('region', { name: words.title });
  await expect(said).toContainText(card);
  await toSharing(roles);
  await expect(said).toContainText(words.needs('Sam', words.need.listen));
  await toReflecting(roles, SHARED);
  await expect(said).toContainText(SHARED);
  await seesState(desk, stateOf('reflecting'));
  await toChecking(roles, 'So the garden went.');
  await expect(said).toContainText('So the garden went.');

  // One of the two lets less be seen: the words are gone at once, the rest stays.
  await openSeat(b);
  await allow(b, 'structure');
  await seesScope(desk, 'structure');
  await expect(said).toHaveCount(0);
  await expect(desk.page.getByText(SHARED)).toHaveCount(0);
  await expect(desk.page.getByRole('region', { name: numbers.title })).toHaveCount(0);
  await seesState(desk, stateOf('checking'));
  await expect(desk.page.getByRole('region', { name: facilitate.airtime.title })).toContainText(
    'Sam',
  );
});

test(
  '[BR189] Both numbers of a turn stand on the desk once the two opened them, without any words',
  LONG,
  async ({ server, phoneAt }) => {
    const { a, b, desk } = await session({ server, phoneAt }, 'numbers');
    await begin({ a, b });
    const table = desk.page.getByRole('region', { name: numbers.title });
    await expect(table).toContainText(numbers.none);
    await ask(a, 0);
    await plainTurn(firstTurn({ a, b }), SHARED);
    await expect(table.getByRole('row').nth(1)).toContainText('Sam87');
    await expect(table).toContainText(numbers.apart(1));
    await expect(desk.page.getByText(SHARED)).toHaveCount(0);
  },
);

test('[BR190] A yes that is taken back in mid-turn empties the desk at once, and it can be given again', async ({
  server,
  phoneAt,
}) => {
  const { a, b, desk } = await session({ server, phoneAt }, 'words');
  await begin({ a, b });
  const roles = firstTurn({ a, b });
  await toNeeding(roles);
  await toSharing(roles);
  await toReflecting(roles, SHARED);
  await reads(desk, SHARED);
  await stop(b);
  await seesScope(desk, 'none');
  await reads(desk, ended.title);
  for (const gone of [SHARED, /\bRobin\b/, /\bSam\b/]) {
    await expect(desk.page.getByText(gone)).toHaveCount(0);
  }
  await expect(control(desk, 'hold')).toHaveCount(0);
  // What is said now was never in sight.
  await toChecking(roles, 'Nobody else hears this.');
  await openSeat(b);
  await allow(b, 'words');
  await seesScope(desk, 'words');
  await seesState(desk, stateOf('checking'));
  await expect(desk.page.getByText('Nobody else hears this.')).toHaveCount(0);
});

test(
  '[BR194] Each of the three may lose the line and come back, and the session goes on',
  LONG,
  async ({ server, phoneAt }) => {
    const { a, b, desk } = await session({ server, phoneAt }, 'words');
    await begin({ a, b });
    const roles = firstTurn({ a, b });
    await toNeeding(roles);
    for (const phone of [a, b, desk]) phone.mayLoseLine = true;

    await b.context.setOffline(true);
    await reads(desk, facilitate.here.gone('Sam'));
    await b.context.setOffline(false);
    await reads(desk, facilitate.here.here('Sam'));
    await toSharing(roles);

    await desk.context.setOffline(true);
    await reads(desk, facilitate.lineDown.title);
    // Out of reach the desk can still be tapped; it goes out once the line is back.
    await toReflecting(roles, SHARED);
    await expect(desk.page.getByText(SHARED)).toHaveCount(0);
    await desk.context.setOffline(false);
    await reads(desk, SHARED);
    await seesState(desk, stateOf('reflecting'));

    await a.context.setOffline(true);
    await reads(desk, facilitate.here.gone('Robin'));
    await a.context.setOffline(false);
    await reads(desk, facilitate.here.here('Robin'));
    await toChecking(roles, 'The garden went.');
    await reads(desk, 'The garden went.');

    await desk.page.reload();
    await arrivesAt(desk, LABEL);
    await seesScope(desk, 'words');
    await reads(desk, SHARED);
  },
);

test(
  '[BR195] A counsellor leaves, is let go by the two, or forgets the room on this device',
  LONG,
  async ({ server, phoneAt }) => {
    const desk = await deskAt({ server, phoneAt });
    const pair = await pairAt({ server, phoneAt });
    await bothArrive(pair, await host(desk), desk.name);
    await bothAllow(pair, 'structure');
    await seesScope(desk, 'structure');

    await menuOf(desk);
    await tapRow(desk, facilitate.menu.leave);
    await tap(desk, facilitate.leaving.go);
    await arrivesAt(desk, rooms.none.title);
    await reads(pair.a, facilitation.left.title);

    // By another link the chair is taken again, and the two end it.
    const link = await invited(pair.a, pair.b);
    await desk.page.goto(link);
    await arrivesAt(desk, facilitate.attend.title);
    await write(desk, facilitate.host.label, LABEL);
    await tap(desk, facilitate.attend.take);
    await arrivesAt(desk, LABEL);
    await expect(seatBar(pair.b)).toContainText(desk.name);
    await openSeat(pair.b);
    await tap(pair.b, facilitation.seat.end);
    await tap(pair.b, facilitation.seat.endGo);
    await expect(pair.b.page.getByRole('dialog')).toBeHidden();
    await arrivesAt(desk, facilitate.over.unauthorized.title);
    await tap(desk, facilitate.menu.forget);
    await arrivesAt(desk, rooms.none.title);
  },
);

test(
  '[BR196] The projector shows where the two are and no more; names only when they are turned on',
  LONG,
  async ({ server, phoneAt }) => {
    const { a, b, desk } = await session({ server, phoneAt }, 'words');
    await begin({ a, b });
    const roles = firstTurn({ a, b });
    await toNeeding(roles);
    await toSharing(roles);
    await toReflecting(roles, SHARED);
    await tap(desk, projector.open);
    await sees(desk, projector.states.reflecting);
    for (const hidden of [SHARED, /\bRobin\b/, /\bSam\b/, LABEL]) {
      await expect(desk.page.getByText(hidden)).toHaveCount(0);
    }
    await tap(desk, projector.names);
    await sees(desk, stateOf('reflecting'));
    await stop(a);
    await sees(desk, projector.nothing);
    await expect(desk.page.getByText('Robin')).toHaveCount(0);
    await desk.page.keyboard.press('Escape');
    await arrivesAt(desk, LABEL);
  },
);

test(
  '[BR197] Keys steer a session, do nothing while one types, and can be turned off',
  LONG,
  async ({ server, phoneAt }) => {
    const { a, b, desk } = await session({ server, phoneAt }, 'structure');
    await begin({ a, b });
    const { keyboard } = desk.page;
    await seesState(desk, stateOf('drawing'));

    await keyboard.press('l');
    const field = desk.page.getByRole('textbox', { name: facilitate.saying.label });
    await expect(field).toBeFocused();
    await keyboard.type('hsbe?');
    await expect(field).toHaveValue('hsbe?');
    await field.fill('Stay with it.');
    await keyboard.press('Enter');
    await bothRead({ a, b }, 'Stay with it.');
    await expect(field).toHaveValue('');
    await keyboard.press('Escape');
    await expect(field).not.toBeFocused();

    await keyboard.press('h');
    await seesState(desk, facilitate.held);
    await keyboard.press('h');
    await seesState(desk, stateOf('drawing'));
    // Only the line was said before: nothing typed has steered.
    await expect(deeds(desk)).toHaveCount(3);

    await keyboard.press('?');
    await expect(desk.page.getByRole('heading', { name: facilitate.keys.title })).toBeFocused();
    await keyboard.press('s');
    await desk.page.getByRole('radio', { name: facilitate.keys.off }).check();
    await keyboard.press('Escape');
    await expect(desk.page.getByRole('heading', { name: facilitate.keys.title })).toBeHidden();
    await keyboard.press('h');
    await keyboard.press('s');
    await sayLine(desk, 'Still here.');
    await bothRead({ a, b }, 'Still here.');
    await expect(deeds(desk)).toHaveCount(4);
    await seesInBar(a, 'structure');
  },
);
