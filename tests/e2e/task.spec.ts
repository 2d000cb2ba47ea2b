// The three shared tasks, each to its end on two phones, with a reload and a spell without a line in its middle.

import { KEPT_FOR_UNDO } from '../../client/src/features/task/use-pen.ts';
import { en } from '../../client/src/i18n/en.ts';
import { encodePoints, MAX_POINTS } from '../../client/src/session/stroke-code.ts';
import { MAX_PIECES_PER_SEAT } from '../../client/src/session/task-words.ts';
import { found } from '../client/support/canary.ts';
import { back, breather, endSitting, passFromMenu } from './support/closing.ts';
import { diskOf, keptBy } from './support/contents.ts';
import {
  addIdea,
  beginTask,
  bothFinish,
  dragTo,
  drawLine,
  hasLines,
  linesOn,
  paper,
  rows,
  setRanking,
  setTask,
  star,
  touchLine,
} from './support/making.ts';
import { type Couple, couple, meet } from './support/meeting.ts';
import { arrivesAt, button, type Phone, reads, tap } from './support/phone.ts';
import { expect, LONG, test } from './support/test.ts';

const { task, room, steps } = en;
const { draw, plan, rank, finishing } = task;

type Fixtures = Parameters<Parameters<typeof test>[2]>[0];

/** Two phones, the second on a line that can fail. */
async function coupleOnALine(
  { server, lineTo, phoneAt }: Pick<Fixtures, 'server' | 'lineTo' | 'phoneAt'>,
  where: 'together' | 'apart',
) {
  const line = await lineTo(server);
  const a = await phoneAt(server.url, { name: 'Robin' });
  const b = await phoneAt(line.url, { name: 'Sam' });
  b.mayLoseLine = true;
  await meet({ a, b }, where);
  const loseLine = async (): Promise<void> => {
    await b.context.setOffline(true);
    line.cut();
    await reads(b, room.status.down);
  };
  const findLine = async (): Promise<void> => {
    line.mend();
    await b.context.setOffline(false);
    await expect(b.page.getByText(room.status.down)).toBeHidden();
  };
  return { pair: { a, b }, loseLine, findLine };
}

const colourOf = (line: string) => /^\w+\([^)]+\)/.exec(line)?.[0];

async function showTheSame({ a, b }: Couple): Promise<void> {
  await expect(async () => expect(await linesOn(b)).toEqual(await linesOn(a))).toPass();
}

for (const where of ['together', 'apart'] as const) {
  test(`[BR50] two phones draw one picture, ${where}, through a reload and a spell without a line`, async ({
    server,
    lineTo,
    phoneAt,
  }) => {
    const wire = { server, lineTo, phoneAt };
    const { pair, loseLine, findLine } = await coupleOnALine(wire, where);
    const { a: robin, b: sam } = pair;
    await beginTask(pair);
    await setTask(pair, 'draw', 'Draw the house by the sea.');
    await reads(robin, draw.empty);

    // While it is drawn it is seen already, in the colour of whoever draws.
    await drawLine(
      sam,
      [
        [20, 80],
        [50, 40],
        [80, 80],
      ],
      false,
    );
    await hasLines(robin, 1);
    const [live] = await linesOn(robin);
    await sam.page.mouse.up();
    await touchLine(robin, [
      [10, 90],
      [90, 90],
    ]);
    await hasLines(robin, 2);
    await hasLines(sam, 2);
    await showTheSame(pair);
    const colours = (await linesOn(robin)).map(colourOf);
    expect(new Set(colours).size).toBe(2);
    expect(colours).toContain(colourOf(live ?? ''));

    await button(robin, draw.width[2]).click();
    await button(robin, draw.ink.dark).click();
    await touchLine(robin, [
      [50, 20],
      [52, 22],
    ]);
    await hasLines(sam, 3);
    await sam.page.reload();
    await arrivesAt(sam, 'Draw the house by the sea.');
    await hasLines(sam, 3);
    await showTheSame(pair);

    await loseLine();
    await drawLine(sam, [
      [30, 30],
      [35, 25],
      [40, 30],
    ]);
    await drawLine(sam, [
      [60, 30],
      [65, 25],
      [70, 30],
    ]);
    await hasLines(sam, 5);
    await button(sam, draw.undo).click();
    await hasLines(sam, 4);
    await touchLine(robin, [
      [40, 60],
      [60, 60],
      [60, 80],
    ]);
    await hasLines(robin, 4);
    await findLine();
    await hasLines(sam, 5);
    await hasLines(robin, 5);
    await showTheSame(pair);

    // Anything drawn after one is done asks both anew.
    await tap(robin, draw.done);
    await expect(button(robin, finishing.waiting('Sam'))).toBeVisible();
    await reads(sam, finishing.theirs('Robin'));
    await drawLine(sam, [
      [5, 5],
      [15, 10],
    ]);
    await hasLines(robin, 6);
    await expect(button(robin, draw.done)).toBeVisible();
    await bothFinish(pair, draw.done);
    for (const phone of [robin, sam]) {
      const picture = phone.page.getByRole('img', { name: task.result.picture });
      await expect(picture.locator('path')).toHaveCount(6);
    }
    // The other one sets the next task.
    await tap(robin, steps.between.begin);
    await arrivesAt(sam, task.drawing.title);
  });
}

test('[BR50] a stroke longer than one piece is one stroke, also when it is taken back', async ({
  server,
  phoneAt,
}) => {
  const pair = await couple({ server, phoneAt });
  await beginTask(pair);
  await setTask(pair, 'draw', 'Draw one long line.');
  // Up and down the sheet, a few hundred points at a time.
  const places = Array.from({ length: 14 }, (_, i) => [4 + 7 * i, i % 2 === 0 ? 4 : 96] as const);
  const { a, b } = pair;
  await drawDense(a, places);
  await hasLines(a, 1);
  await hasLines(b, 1);
  const [line = ''] = await linesOn(b);
  expect(line.split('Q').length).toBeGreaterThan(MAX_POINTS);
  await showTheSame(pair);
  await button(a, draw.undo).click();
  await hasLines(b, 0);
});

test(
  '[BR50] a full sheet says so, still takes back, and leaves the other half to the other',
  LONG,
  async ({ server, phoneAt }) => {
    const pair = await couple({ server, phoneAt });
    const { a, b } = pair;
    await beginTask(pair);
    await setTask(pair, 'draw', 'Draw rain.');
    const box = await paper(a).boundingBox();
    if (box === null) throw new Error('no sheet');
    const most = MAX_PIECES_PER_SEAT - KEPT_FOR_UNDO;
    for (let drop = 0; drop < most + 2; drop += 1) {
      const [x, y] = [(drop % 12) / 12, Math.floor(drop / 12) / 14];
      await a.page.mouse.click(box.x + 8 + x * (box.width - 16), box.y + 8 + y * (box.height - 16));
      if (drop === most - 3) await reads(a, draw.left(2));
    }
    await reads(a, draw.full);
    await hasLines(a, most);
    await hasLines(b, most);
    await expect(button(a, draw.addShape)).toHaveAttribute('aria-disabled', 'true');
    await button(a, draw.undo).click();
    await hasLines(b, most - 1);
    await drawLine(b, [
      [20, 80],
      [80, 80],
    ]);
    await hasLines(a, most);
    await bothFinish(pair, draw.done);
  },
);

async function drawDense(phone: Phone, places: readonly (readonly [number, number])[]) {
  const between = places.flatMap(([x, y], index) => {
    const [toX, toY] = places[index + 1] ?? [x, y];
    return Array.from({ length: 4 }, (_, part) => {
      return [x + ((toX - x) * part) / 4, y + ((toY - y) * part) / 4] as const;
    });
  });
  await drawLine(phone, between);
}

for (const where of ['together', 'apart'] as const) {
  test(`[BR51] two phones make one plan, ${where}, through a reload and a spell without a line`, async ({
    server,
    lineTo,
    phoneAt,
  }) => {
    const wire = { server, lineTo, phoneAt };
    const { pair, loseLine, findLine } = await coupleOnALine(wire, where);
    const { a: robin, b: sam } = pair;
    await beginTask(pair);
    await setTask(pair, 'plan', 'Plan Thursday evening.');
    await addIdea(robin, 'Soup from the freezer');
    await addIdea(sam, 'A walk to the bridge');
    for (const phone of [robin, sam]) {
      await reads(phone, 'Soup from the freezer');
      await reads(phone, 'A walk to the bridge');
      await reads(phone, plan.so(0));
    }
    await star(sam, 'Soup from the freezer');
    await reads(robin, plan.so(1));

    // Half an idea is still there after a reload.
    await sam.page.getByRole('textbox', { name: plan.label }).fill('That old');
    await sam.page.getByRole('textbox', { name: plan.label }).blur();
    await expect(async () => {
      await sam.page.reload();
      const field = sam.page.getByRole('textbox', { name: plan.label });
      if ((await field.inputValue()) === '') await field.fill('That old');
      await expect(field).toHaveValue('That old', { timeout: 1_000 });
    }).toPass();
    await loseLine();
    await addIdea(sam, 'That old film');
    await star(sam, 'A walk to the bridge');
    await reads(sam, 'That old film');
    await findLine();
    await reads(robin, 'That old film');
    await star(robin, 'A walk to the bridge');
    await star(robin, 'That old film');
    // Sam took the star from the walk, and only what both star is in.
    for (const phone of [robin, sam]) await reads(phone, plan.so(2));
    await button(robin, plan.removeIdea('Soup from the freezer')).click();
    for (const phone of [robin, sam]) {
      await expect(phone.page.getByText('Soup from the freezer')).toHaveCount(0);
      await reads(phone, plan.so(1));
    }
    await expect(button(robin, plan.removeIdea('That old film'))).toHaveCount(0);
    await bothFinish(pair, plan.done);
    for (const phone of [robin, sam]) {
      await reads(phone, task.result.plan);
      await expect(phone.page.getByRole('listitem')).toHaveText(['That old film']);
    }
  });
}

for (const where of ['together', 'apart'] as const) {
  test(`[BR52] two phones find one order, ${where}, through a reload and a spell without a line`, async ({
    server,
    lineTo,
    phoneAt,
  }) => {
    const wire = { server, lineTo, phoneAt };
    const { pair, loseLine, findLine } = await coupleOnALine(wire, where);
    const { a: robin, b: sam } = pair;
    await beginTask(pair);
    const [first, second, third, fourth, fifth] = await setRanking(pair);
    const order = async (...items: (string | undefined)[]) => {
      for (const phone of [robin, sam]) {
        await expect(rows(phone)).toHaveText(items.map((item) => new RegExp(`^\\d${item}$`)));
      }
    };
    await order(first, second, third, fourth, fifth);

    await dragTo(robin, 0, 3, false);
    await expect(sam.page.getByRole('list').getByText('Robin')).toBeVisible();
    await robin.page.mouse.up();
    await order(second, third, fourth, first, fifth);
    await button(sam, rank.up(fifth ?? '')).click();
    await order(second, third, fourth, fifth, first);

    await tap(robin, rank.hold);
    await reads(sam, rank.theyHold('Robin'));
    await sam.page.reload();
    await reads(sam, rank.theyHold('Robin'));
    await loseLine();
    await dragTo(sam, 4, 0);
    await expect(rows(sam).first()).toContainText(first ?? '');
    await expect(button(robin, finishing.waiting('Sam'))).toBeVisible();
    await findLine();
    // Moved meanwhile: nobody holds it any more.
    await order(first, second, third, fourth, fifth);
    await expect(button(robin, rank.hold)).toBeVisible();
    await bothFinish(pair, rank.hold);
    for (const phone of [robin, sam]) {
      await reads(phone, task.result.order);
      const items = [first, second, third, fourth, fifth].map((item) => item ?? '');
      await expect(phone.page.getByRole('listitem')).toHaveText(items);
    }
  });
}

test('[BR54] a shape is added by keyboard alone, and heard on the other phone', async ({
  server,
  phoneAt,
}) => {
  const pair = await couple({ server, phoneAt });
  const { a: robin, b: sam } = pair;
  await beginTask(pair);
  await setTask(pair, 'draw', 'Draw the night sky.');
  const press = async (name: string): Promise<void> => {
    await button(robin, name).focus();
    await robin.page.keyboard.press('Enter');
  };
  await press(draw.addShape);
  await press(draw.shape.names.heart);
  await press(draw.shape.spots['top-right']);
  await press(draw.shape.sizes.large);
  await press(draw.shape.add);
  await expect(button(robin, draw.addShape)).toBeFocused();
  await hasLines(sam, 1);
  await showTheSame(pair);
  await expect(sam.page.getByText(draw.theyAdded('Robin', 'heart', 'top-right'))).toBeAttached();
  await expect(paper(sam)).toHaveAccessibleName(draw.paper(0, 1, 'Robin'));
  await drawLine(sam, [
    [10, 90],
    [50, 50],
  ]);
  await expect(robin.page.getByText(draw.theyDrew('Sam', 'bottom-left', 'middle'))).toBeAttached();
  await press(draw.undo);
  await hasLines(sam, 1);
});

test(
  '[BR54] a task is paused, passed and ended in its middle from the menu',
  LONG,
  async ({ server, phoneAt }) => {
    const pair = await couple({ server, phoneAt });
    const { a: robin, b: sam } = pair;
    await beginTask(pair);
    await setTask(pair, 'draw', 'Draw a lighthouse.');
    await drawLine(robin, [
      [10, 90],
      [50, 50],
    ]);
    await hasLines(sam, 1);

    await breather(sam);
    for (const phone of [robin, sam]) await expect(button(phone, en.breather.imBack)).toBeVisible();
    await back(robin);
    await back(sam);
    for (const phone of [robin, sam]) {
      await arrivesAt(phone, 'Draw a lighthouse.');
      await hasLines(phone, 1);
    }
    await passFromMenu(sam);
    await arrivesAt(robin, task.drawing.title);
    await reads(robin, en.turn.common.passed);
    await setTask(pair, 'plan', 'Plan an hour.');
    await addIdea(sam, 'Nothing at all');
    await reads(robin, 'Nothing at all');
    await endSitting(robin);
    for (const phone of [robin, sam]) await arrivesAt(phone, en.closing.appreciating.title);
  },
);

test('[BR53] no stroke, idea, order or task is anywhere but on the screens', async ({
  server,
  lineTo,
  phoneAt,
}) => {
  const lines = [await lineTo(server), await lineTo(server)] as const;
  const a = await phoneAt(lines[0].url, { name: 'Robin' });
  const b = await phoneAt(lines[1].url, { name: 'Sam' });
  const pair = { a, b };
  await meet(pair, 'apart');
  await beginTask(pair);
  await setTask(pair, 'draw', 'canary-task-Lumpernickle lighthouse');
  await drawLine(a, [
    [11, 83],
    [47, 29],
    [71, 64],
  ]);
  await hasLines(b, 1);
  const stroke = strokeOf((await linesOn(b))[0] ?? '');
  await bothFinish(pair, draw.done);
  await tap(a, steps.between.begin);
  const swapped = { a: b, b: a };
  await arrivesAt(b, task.drawing.title);
  await setTask(swapped, 'plan', 'canary-task-Brindlewick supper');
  await addIdea(b, 'canary-idea-Thistlemoor soup');
  await star(a, 'canary-idea-Thistlemoor soup');
  await reads(b, plan.so(1));
  await a.page.getByRole('textbox', { name: plan.label }).fill('canary-draft-Wexcombe half');
  await expect
    .poll(async () => (await keptBy(a)).includes('draft.plan-item'), { timeout: 10_000 })
    .toBe(true);
  await bothFinish(pair, plan.done);
  await tap(a, steps.between.begin);
  await arrivesAt(a, task.drawing.title);
  const items = await setRanking(pair);
  await button(a, rank.down(items[0] ?? '')).click();
  await expect(rows(b).first()).toContainText(items[1] ?? '');
  await bothFinish(pair, rank.hold);

  const onPhones = [await keptBy(a), await keptBy(b)];
  await server.kill();
  const canaries = ['Lumpernickle', 'Brindlewick', 'Thistlemoor', 'Wexcombe', '"kind":"move"'];
  canaries.push(stroke, ...items);
  expect(stroke.length).toBeGreaterThan(40);
  const places = {
    sent: lines.map((line) => line.sent().toString('latin1')).join('\n'),
    disk: diskOf(server),
    log: server.output(),
    first: onPhones[0] ?? '',
    second: onPhones[1] ?? '',
  };
  for (const [place, text] of Object.entries(places)) {
    expect(text.length, `the ${place} was looked at`).toBeGreaterThan(100);
    expect(found(canaries, text), `what the ${place} gives away`).toEqual([]);
  }
  const planted = Buffer.from(JSON.stringify({ points: stroke })).toString('base64');
  expect(found([stroke], places.disk + planted)).toEqual([stroke]);
});

/** What a stroke looked like on its way, before it was sealed: from its line on the sheet. */
function strokeOf(line: string): string {
  const path = line.slice(line.indexOf('M'));
  const points = [...path.matchAll(/[MQL]([\d.]+) ([\d.]+)/g)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }));
  return encodePoints(points);
}
