// A server under pressure, too fast a finger, and a full disk: nothing typed is lost.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { en } from '../../client/src/i18n/en.ts';
import { agreeOn, begin, meet, pick } from './support/meeting.ts';
import { arrivesAt, reads, tap } from './support/phone.ts';
import { expect, test } from './support/test.ts';
import { cards, firstTurn, handOver, say, toNeeding, toSharing } from './support/turn.ts';

const { turn, room } = en;
const PIECE = /^Piece \d$/;

test('[BR36] taps that are too fast for the server wait and arrive in order, without a word of blame', async ({
  startHeard,
  phoneAt,
}) => {
  const server = await startHeard({ env: { COMMAND_BURST: '2', COMMANDS_PER_SECOND: '2' } });
  const robin = await phoneAt(server.url, { name: 'Robin' });
  const sam = await phoneAt(server.url, { name: 'Sam' });
  const pair = { a: robin, b: sam };
  await meet(pair, 'apart');
  await begin(pair);
  await toNeeding(firstTurn(pair));
  await toSharing(firstTurn(pair));
  const pieces = [1, 2, 3, 4, 5].map((count) => `Piece ${count}`);
  for (const piece of pieces) await say(sam, piece);
  await handOver(sam);
  await arrivesAt(robin, turn.reflecting.title);
  await expect(robin.page.getByText(PIECE)).toHaveText(pieces);
  await expect(sam.page.getByText(room.refused.title)).toHaveCount(0);
});

test('[BR37] a full disk keeps what was said on the phone, and it goes out once there is room', async ({
  startHeard,
  phoneAt,
}) => {
  const disk = mkdtempSync(join(tmpdir(), 'heard-disk-'));
  const small = ['unshare', '--map-root-user', '--mount', 'sh', '-c'];
  const mounted = `mount -t tmpfs -o size=1m tmpfs ${disk}`;
  const [command = '', ...args] = small;
  const canMount = spawnSync(command, [...args, mounted]).status === 0;
  test.skip(!canMount, 'this computer lets nobody mount a small disk');

  const server = await startHeard({
    env: { DATA_DIR: disk },
    through: [command, ...args, `${mounted} && exec "$@"`, 'sh'],
  });
  const robin = await phoneAt(server.url, { name: 'Robin' });
  const sam = await phoneAt(server.url, { name: 'Sam' });
  sam.mayLoseLine = true;
  const pair = { a: robin, b: sam };
  await meet(pair, 'apart');
  await begin(pair);
  await toNeeding(firstTurn(pair));
  await toSharing(firstTurn(pair));

  // The disk as the server sees it.
  const filler = join(`/proc/${server.pid()}/root`, disk, 'filler');
  fill(filler);
  await say(sam, 'Piece 1');
  await reads(sam, room.status.waiting(1));
  await expect.poll(() => server.output()).toContain('storage-full');
  await expect(robin.page.getByText(PIECE)).toHaveCount(0);
  await sam.page.reload();
  await reads(sam, 'Piece 1');

  rmSync(filler);
  await expect(robin.page.getByText(PIECE)).toHaveText(['Piece 1']);
  await handOver(sam);
  await arrivesAt(robin, turn.reflecting.title);
});

/** Writes until nothing more fits, at last byte by byte. */
function fill(file: string): void {
  for (let bytes = 65_536; bytes >= 1; bytes = Math.floor(bytes / 2)) {
    try {
      for (;;) writeFileSync(file, Buffer.alloc(bytes), { flag: 'a' });
    } catch {
      // Less may still fit.
    }
  }
}

test('[BR40] three cards that could not be loaded come by themselves, and a question of one’s own needs none', async ({
  server,
  phoneAt,
}) => {
  const pair = { a: await phoneAt(server.url, { name: 'Robin' }), b: await phoneAt(server.url) };
  const { a: robin, b: sam } = pair;
  robin.mayLoseLine = true;
  let isBroken = true;
  await robin.context.route(/english-decks/, (route) =>
    isBroken ? route.abort() : route.continue(),
  );
  await meet(pair, 'apart');
  await agreeOn(pair);
  await pick(pair, 'open-up');
  await tap(sam, en.steps.between.begin);
  await arrivesAt(robin, turn.drawing.title(''));
  await reads(robin, turn.drawing.dealing);
  await tap(robin, turn.drawing.writeOwn);
  await arrivesAt(robin, turn.drawing.ownTitle);
  await tap(robin, turn.drawing.backToCards);
  await expect(cards(robin)).toHaveCount(0);
  isBroken = false;
  await expect(cards(robin)).toHaveCount(3);
});
