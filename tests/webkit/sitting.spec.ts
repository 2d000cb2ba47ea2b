// One partner in Chromium, one in WebKit: they meet, play a turn each way, reload in between, and see both numbers.
import { writeFileSync } from 'node:fs';
import { en } from '../../client/src/i18n/en.ts';
import { inviteLink, openRoom, ready } from '../e2e/support/meeting.ts';
import { arrivesAt, reads, tap, tapRow } from '../e2e/support/phone.ts';
import { expect, test } from '../e2e/support/test.ts';
import { ask, rate, reflect, say, support } from '../e2e/support/turn.ts';
import { startWebKit } from './support/webkit.ts';

const { agree, steps, turn } = en;

test('[BR210] a sitting is played with one phone in Chromium and the other in WebKit', async ({
  server,
  phoneAt,
}, info) => {
  const robin = await phoneAt(server.url, { name: 'Robin' });
  const words = 'It was a long day, and I was glad of the quiet.';
  const sam = await startWebKit();
  try {
    await openRoom(robin, 'apart');
    await sam.open(await inviteLink(robin));
    await sam.arrivesAt(en.join.title('Robin'));
    await sam.write(en.join.nameLabel, 'Sam');
    await sam.tap(en.join.take);
    await sam.arrivesAt(agree.title);
    await sam.reload();
    await sam.arrivesAt(agree.title);
    await arrivesAt(robin, agree.title);

    await sam.tap(agree.next);
    await sam.arrivesAt(agree.wishes.title);
    await sam.tap(agree.ready);
    await ready(robin);
    await sam.arrivesAt(steps.choosing.title);
    const openUp = steps.names['open-up'];
    await sam.tap(openUp);
    await arrivesAt(robin, steps.choosing.title);
    await tapRow(robin, openUp);
    await sam.arrivesAt(steps.between.title(openUp));
    await tap(robin, steps.between.begin);

    await arrivesAt(robin, turn.drawing.title('Sam'));
    const card = await ask(robin, 0);
    await sam.arrivesAt(turn.common.asks('Robin'));
    await sam.reads(card);
    await sam.tap(turn.needing.listen.title);
    await sam.arrivesAt(turn.sharing.title);
    await sam.write(turn.sharing.label, words);
    await sam.reload();
    await sam.arrivesAt(turn.sharing.title);
    await sam.reads(words);
    await sam.tap(turn.sharing.send);
    await sam.tap(turn.sharing.handOver);
    await reads(robin, words);
    await reflect(robin, 'You had a long day and wanted quiet.');
    await tap(robin, turn.sharing.handOver);
    await sam.arrivesAt(turn.checking.title('Robin'));
    await sam.reads('You had a long day and wanted quiet.');
    await sam.tap(turn.checking.gotIt.title);
    await arrivesAt(robin, turn.supporting.title('Sam'));
    await support(robin, null);
    await sam.arrivesAt(turn.rating.speakerTitle);
    await sam.slide(8);
    await sam.tap(turn.rating.seal);
    await rate(robin, 8);
    await sam.arrivesAt(turn.revealing.closeness['in-tune']);
    await arrivesAt(robin, turn.revealing.closeness['in-tune']);
    await sam.reload();
    await sam.arrivesAt(turn.revealing.closeness['in-tune']);

    await sam.tap(turn.revealing.goOn);
    await tap(robin, turn.revealing.goOn);
    await arrivesAt(robin, turn.needing.swapped);
    await tapRow(robin, turn.needing.listen.title);
    await say(robin, 'I missed you at lunch.');
    await tap(robin, turn.sharing.handOver);
    await sam.arrivesAt(turn.reflecting.title);
    await sam.reads('I missed you at lunch.');
  } finally {
    const picture = info.outputPath('webkit.png');
    writeFileSync(picture, await sam.screenshot());
    await sam.close();
  }
  expect(sam.version).toMatch(/^\d/);
});
