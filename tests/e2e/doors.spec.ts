// Links and doors that do not open: each says so on a calm page, and spends nothing.
import { randomBytes } from 'node:crypto';
import { en } from '../../client/src/i18n/en.ts';
import { formatInvite } from '../../client/src/secrets/invite-link.ts';
import {
  couple,
  inviteLink,
  openInvitation,
  openRoom,
  openStart,
  takeSeat,
} from './support/meeting.ts';
import { arrivesAt, type Phone, reads, row, sees, tap, tapRow } from './support/phone.ts';
import { expect, LONG, test } from './support/test.ts';

const { join, doors, room: roomWords } = en;
const DAY_MS = 24 * 60 * 60 * 1_000;

test('[BR16] a link that lost a part on its way says what is wrong, and asks the server for nothing', async ({
  server,
  phoneAt,
}) => {
  const robin = await phoneAt(server.url, { name: 'Robin' });
  const guest = await phoneAt(server.url);
  await openRoom(robin, 'apart');
  const link = await inviteLink(robin);
  const asked: string[] = [];
  guest.context.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const at = link.indexOf('#1.b.') + 12;
  const flipped = link[at] === 'A' ? 'B' : 'A';
  const broken = [
    [link.slice(0, -6), join.linkProblems['cut-off'].title],
    [link.slice(0, link.indexOf('#') - 4), join.linkProblems['cut-off'].title],
    [link.replace('#1.', '#2.'), join.linkProblems['other-version'].title],
    [link.slice(0, link.indexOf('#')), join.linkProblems.missing.title],
  ] as const;
  for (const [address, title] of broken) {
    await guest.page.goto('about:blank');
    await guest.page.goto(address);
    await arrivesAt(guest, title);
  }
  expect(asked.filter((path) => path.startsWith('/api'))).toEqual([]);
  // Of full length, it is looked up before its check is made.
  await guest.page.goto('about:blank');
  await guest.page.goto(link.slice(0, at) + flipped + link.slice(at + 1));
  await arrivesAt(guest, join.linkProblems.damaged.title);
  // What a messenger adds around a link is forgiven, and nothing was spent.
  await guest.page.goto('about:blank');
  await takeSeat(guest, `${link}).`, 'Robin');
});

test('[BR17] a room the server does not know, and a link that is not this room’s, each have their page', async ({
  server,
  phoneAt,
}) => {
  const robin = await phoneAt(server.url);
  const guest = await phoneAt(server.url);
  guest.mayLoseLine = true;
  await openRoom(robin, 'apart');
  const room = new URL(await inviteLink(robin)).pathname.replace('/j/', '');
  const forged = (of: string) =>
    formatInvite({ origin: server.url, room: of as never, secret: randomBytes(32) });
  await guest.page.goto(forged(randomBytes(16).toString('base64url')));
  await arrivesAt(guest, doors.problems['unknown-room'].title);
  await guest.page.goto('about:blank');
  await guest.page.goto(forged(room));
  await arrivesAt(guest, doors.problems['unreadable-invitation'].title);
  await guest.page.goto(`${server.url}/r/${room}`);
  await arrivesAt(guest, roomWords.absent.title);
  await guest.page.goto(`${server.url}/nowhere`);
  await arrivesAt(guest, en.shell.noSuchPage.title);
  await tap(guest, en.shell.toStart);
  await arrivesAt(guest, en.start.title);
});

test('[BR18] a preview of the link spends nothing, and the inviter’s own phone is told whose link it is', async ({
  server,
  phoneAt,
}) => {
  const robin = await phoneAt(server.url, { name: 'Robin' });
  const sam = await phoneAt(server.url, { name: 'Sam' });
  await openRoom(robin, 'together');
  const link = await inviteLink(robin);
  for (let times = 0; times < 3; times += 1) {
    const page = await fetch(link);
    const body = await page.text();
    expect(page.status).toBe(200);
    // Nothing a messenger could show of the two.
    expect(body).not.toContain('Robin');
  }
  await robin.page.goto(link);
  await arrivesAt(robin, join.own.title);
  await tap(robin, join.toRoom);
  await arrivesAt(robin, en.invite.titleTogether);
  await takeSeat(sam, link, 'Robin');
  await sam.page.goto(link);
  await arrivesAt(sam, join.seated.title);
  await tap(sam, join.toRoom);
  await arrivesAt(sam, en.agree.title);
});

test('[BR19] a third visitor finds the seat taken, also one who was looking while it was', async ({
  server,
  phoneAt,
}) => {
  const robin = await phoneAt(server.url, { name: 'Robin' });
  const sam = await phoneAt(server.url, { name: 'Sam' });
  const early = await phoneAt(server.url);
  const late = await phoneAt(server.url);
  early.mayLoseLine = true;
  await openRoom(robin, 'apart');
  const link = await inviteLink(robin);
  await openInvitation(early, link, 'Robin');
  await takeSeat(sam, link, 'Robin');
  await tap(early, join.take);
  await arrivesAt(early, doors.problems['seat-taken'].title);
  await late.page.goto(link);
  await arrivesAt(late, doors.problems['seat-taken'].title);
  await sees(robin, en.agree.title);
});

test('[BR20] an invitation that was closed opens again, and a closed one lets nobody in', async ({
  server,
  phoneAt,
}) => {
  const robin = await phoneAt(server.url, { name: 'Robin' });
  const sam = await phoneAt(server.url, { name: 'Sam' });
  sam.mayLoseLine = true;
  await openRoom(robin, 'apart');
  const link = await inviteLink(robin);
  await openInvitation(sam, link, 'Robin');
  await tap(robin, en.invite.close);
  await tap(robin, en.invite.closing.go);
  await arrivesAt(robin, en.invite.closed.title);
  await tap(sam, join.take);
  await arrivesAt(sam, doors.problems['wrong-state'].title);
  await tap(robin, en.invite.closed.again);
  await arrivesAt(robin, en.invite.titleApart);
  await tap(sam, doors.tryAgain);
  await arrivesAt(sam, en.agree.title);
});

test(
  '[BR21] a room nobody came to, or nobody used for long, says that it is gone',
  LONG,
  async ({ startHeard, phoneAt }) => {
    const server = await startHeard({ env: { INVITE_EXPIRY_HOURS: '24', ROOM_EXPIRY_DAYS: '30' } });
    const lonely = await phoneAt(server.url);
    const guest = await phoneAt(server.url);
    const pair = await couple({ server, phoneAt });
    const everyone = [lonely, guest, pair.a, pair.b];
    for (const phone of everyone) phone.mayLoseLine = true;
    await openRoom(lonely, 'apart');
    const link = await inviteLink(lonely);

    await server.stop();
    await server.start({ aheadMs: 2 * DAY_MS });
    await arrivesAt(lonely, roomWords.over['expired-room'].title);
    await guest.page.goto(link);
    await arrivesAt(guest, doors.problems['expired-room'].title);
    await reads(pair.a, roomWords.status.here('Sam'));

    await server.stop();
    await server.start({ aheadMs: 40 * DAY_MS });
    for (const phone of [pair.a, pair.b]) {
      await arrivesAt(phone, roomWords.over['expired-room'].title);
      await tap(phone, en.shell.toStart);
      // It can be let go of here, too.
      await sees(phone, en.start.titleBack);
    }
    await forgetTheOnlyRoom(pair.a, 'Sam');
  },
);

test(
  '[BR22] too many rooms at once are refused in words, and the way is open again later',
  LONG,
  async ({ startHeard, phoneAt }) => {
    const server = await startHeard({ env: { CREATES_PER_HOUR: '1' } });
    const robin = await phoneAt(server.url);
    const sam = await phoneAt(server.url);
    for (const phone of [robin, sam]) phone.mayLoseLine = true;
    await openRoom(robin, 'apart');
    await openStart(sam);
    await tapRow(sam, en.start.apart);
    await reads(sam, doors.problems['too-fast'].title);
    await reads(sam, doors.problems['too-fast'].body);
    await server.stop();
    await server.start();
    await tapRow(sam, en.start.apart);
    await arrivesAt(sam, en.invite.titleApart);
  },
);

test('[BR23] without a server a room is not opened and a seat not taken, both say so, and the same tap works later', async ({
  server,
  phoneAt,
}) => {
  const robin = await phoneAt(server.url);
  const sam = await phoneAt(server.url);
  for (const phone of [robin, sam]) phone.mayLoseLine = true;
  await openStart(robin);
  await server.kill();
  await tapRow(robin, en.start.apart);
  await reads(robin, doors.problems.offline.title);
  await server.start();
  await tapRow(robin, en.start.apart);
  await arrivesAt(robin, en.invite.titleApart);
  const link = await inviteLink(robin);
  await openInvitation(sam, link, '');
  await server.kill();
  await tap(sam, join.take);
  await reads(sam, doors.problems.offline.title);
  await server.start();
  await tap(sam, doors.tryAgain);
  await arrivesAt(sam, en.agree.title);
});

test('[BR24] the link’s secret leaves the address at once and is in no request, address or referrer', async ({
  server,
  lineTo,
  phoneAt,
}) => {
  const line = await lineTo(server);
  const robin = await phoneAt(server.url, { name: 'Robin' });
  const sam = await phoneAt(line.url, { name: 'Sam' });
  await openRoom(robin, 'apart');
  const link = await inviteLink(robin, sam);
  const fragment = new URL(link).hash.slice(1);
  await takeSeat(sam, link, 'Robin');
  expect(sam.page.url()).not.toContain('#');
  const place = await sam.page.evaluate(() => `${location.href} ${document.referrer}`);
  expect(place).not.toContain(fragment.slice(4, 20));
  const sent = line.sent().toString('latin1');
  expect(sent).toContain('/claim');
  expect(sent).not.toContain(fragment.slice(4, 20));
  expect(sent).not.toMatch(/^referer: \S+\/j\//im);
});

async function forgetTheOnlyRoom(phone: Phone, partner: string): Promise<void> {
  await tap(phone, en.start.forgetLabel(partner));
  await tap(phone, en.start.forgetting.go);
  await sees(phone, en.start.title);
  await expect(row(phone, en.start.backTo(partner))).toHaveCount(0);
}
