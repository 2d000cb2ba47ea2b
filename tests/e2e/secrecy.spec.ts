// What a server, its disk, its log and the browser's own storage hold of what two people said: nothing.
import { en } from '../../client/src/i18n/en.ts';
import { found } from '../client/support/canary.ts';
import { appreciate, bothArriveAt, endSitting } from './support/closing.ts';
import { diskOf, keptBy } from './support/contents.ts';
import { begin, inviteLink, openRoom, takeSeat } from './support/meeting.ts';
import { arrivesAt, reads, write } from './support/phone.ts';
import { expect, test } from './support/test.ts';
import {
  askOwn,
  firstTurn,
  handOver,
  need,
  rate,
  reflect,
  say,
  support,
  toSupporting,
  wish,
} from './support/turn.ts';

const { turn, closing } = en;
const NAMES = { a: 'Quillonqua', b: 'Vexlorma' };
const SAID = {
  card: 'canary-card-Nimtuckle asks this',
  share: 'canary-share-Obbleforth “über” this',
  reflect: 'canary-reflect-Prawnhaven said back',
  support: 'canary-support-Quibbernot is here',
  wish: 'canary-wish-Rumblewick next time',
  appreciate: 'canary-appreciate-Sorrelgate thank you',
  draft: 'canary-draft-Tumblewharf not sent',
};
const NEED = '"understand"';

test('[BR4] after a whole sitting no word, name, card, need or number is anywhere but on the screens', async ({
  server,
  lineTo,
  phoneAt,
}) => {
  const lines = [await lineTo(server), await lineTo(server)] as const;
  const a = await phoneAt(lines[0].url, { name: NAMES.a });
  const b = await phoneAt(lines[1].url, { name: NAMES.b });
  const pair = { a, b };
  await openRoom(a, 'apart');
  const link = await inviteLink(a, b);
  await takeSeat(b, link, NAMES.a);
  await begin(pair);

  await askOwn(a, SAID.card);
  await arrivesAt(b, turn.common.asks(NAMES.a));
  await need(b, 'understand');
  await arrivesAt(b, turn.sharing.title);
  await say(b, SAID.share);
  await handOver(b);
  await arrivesAt(a, turn.reflecting.title);
  await reflect(a, SAID.reflect);
  await handOver(a);
  await toSupporting(firstTurn(pair));
  await support(a, SAID.support);
  await arrivesAt(b, turn.rating.speakerTitle);
  await rate(b, 3);
  await rate(a, 9);
  await bothArriveAt(pair, turn.revealing.closeness['worth-a-word']);
  await wish(b, SAID.wish);
  await reads(a, SAID.wish);
  await endSitting(a);
  await bothArriveAt(pair, closing.appreciating.title);
  await appreciate(a, SAID.appreciate);
  await reads(b, SAID.appreciate);
  // Half written, and left there.
  await write(b, closing.appreciating.label, SAID.draft);
  await b.page.reload();
  const field = b.page.getByRole('textbox', { name: closing.appreciating.label });
  await expect(field).toHaveValue(SAID.draft);

  const onPhones = [await keptBy(a), await keptBy(b)];
  await server.kill();
  const secret = link.slice(link.indexOf('#1.b.') + '#1.b.'.length).slice(0, 43);
  const canaries = [...Object.values(SAID), ...Object.values(NAMES), NEED, '"rating":3', secret];
  const sent = lines.map((line) => line.sent().toString('latin1'));
  const places = { sent: sent.join('\n'), disk: diskOf(server), log: server.output() };
  for (const [place, text] of Object.entries(places)) {
    expect(text.length, `the ${place} was looked at`).toBeGreaterThan(100);
    expect(found(canaries, text), `what the ${place} gives away`).toEqual([]);
  }
  for (const kept of onPhones) {
    expect(kept.length).toBeGreaterThan(500);
    // The secret of a link that was used up is let go of, too.
    expect(found(canaries, kept), 'what the browser keeps readable').toEqual([]);
  }

  // The same search finds what is there: the room's own name, which everyone may know, and the
  // same words once they are put there in the clear.
  const room = new URL(link).pathname.replace('/j/', '');
  for (const text of [places.sent, places.disk, ...onPhones])
    expect(found([room], text)).toEqual([room]);
  const planted = `${places.disk}${Buffer.from(JSON.stringify(SAID)).toString('base64')}`;
  expect(found(Object.values(SAID), planted)).toEqual(Object.values(SAID));
});
