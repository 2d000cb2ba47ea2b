// The checks of access themselves: each finds the fault it is there for, and lets the mended page pass.

import { listenTo, saidBy } from './support/access/said.ts';
import { type CheckName, checks, enlargeText } from './support/access-checks.ts';
import { expect, test } from './support/test.ts';

interface Fault {
  check: CheckName;
  what: string;
  wrong: string;
  right: string;
  says: RegExp;
  isLarge?: boolean;
}

const target = (style: string) => `<button style="${style}">Go</button>`;
const BIG = 'width: 60px; height: 60px;';
const TALL = '<div style="height: 1500px"></div>';

const FAULTS: Fault[] = [
  {
    check: 'axe',
    what: 'a picture nobody hears of',
    wrong: '<img src="data:," />',
    right: '<img src="data:," alt="A tree" />',
    says: /image-alt/,
  },
  {
    check: 'targets',
    what: 'a button of 30 px',
    wrong: target('width: 30px; height: 30px; padding: 0'),
    right: target('width: 44px; height: 44px; padding: 0'),
    says: /small target, 30 × 30/,
  },
  {
    check: 'targets',
    what: 'a box to tick with a small label',
    wrong: '<label style="display: block; height: 30px"><input type="checkbox" /> Yes</label>',
    right: '<label style="display: block; height: 48px"><input type="checkbox" /> Yes</label>',
    says: /small target/,
  },
  {
    check: 'targets',
    what: 'a link of its own, which is not in a sentence',
    wrong: '<p><a href="#a">More</a></p>',
    right: '<p>There is <a href="#a">more</a> of it.</p>',
    says: /small target/,
  },
  {
    check: 'contrast',
    what: 'words of 4 to 1',
    wrong: '<p style="color: #7d7d7d">Words</p>',
    right: '<p style="color: #555555">Words</p>',
    says: /faint words, 4\.\d+ of 7/,
  },
  {
    check: 'contrast',
    what: 'words that are seen through',
    wrong: '<div style="opacity: 0.5"><p>Words</p></div>',
    right: '<div style="opacity: 0.9"><p>Words</p></div>',
    says: /faint words/,
  },
  {
    check: 'contrast',
    what: 'a field whose edge is not seen',
    wrong: '<input aria-label="Name" style="border: 1px solid oklch(0.9 0 0)" />',
    right: '<input aria-label="Name" style="border: 1px solid oklch(0.5 0 0)" />',
    says: /faint edge/,
  },
  {
    check: 'outline',
    what: 'two main headings',
    wrong: '<h1>One more</h1>',
    right: '<h2>One below</h2>',
    says: /2 main headings/,
  },
  {
    check: 'outline',
    what: 'a field that only hints at its name',
    wrong: '<input placeholder="Name" />',
    right: '<label>Name <input placeholder="Sam" /></label>',
    says: /without a label/,
  },
  {
    check: 'words',
    what: 'a line that runs out of the window',
    wrong:
      '<p style="white-space: nowrap">A line that is much too long for a phone of this size to show</p>',
    right: '<p>A line that is much too long for a phone of this size to show</p>',
    says: /px wide|beside the window/,
  },
  {
    check: 'words',
    what: 'words cut off in a box of a fixed height',
    wrong: '<p style="height: 20px; overflow: hidden; width: 60px">Several words that wrap</p>',
    right: '<p style="min-height: 20px; width: 60px">Several words that wrap</p>',
    says: /cut off above or below/,
  },
  {
    check: 'words',
    what: 'words shortened to dots',
    wrong:
      '<p style="width: 60px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis">Several words</p>',
    right: '<p style="width: 60px">Several words</p>',
    says: /shortened/,
  },
  {
    check: 'words',
    what: 'words on other words',
    wrong: '<p style="height: 10px; margin: 0">First</p><p style="margin: 0">Second</p>',
    right: '<p>First</p><p>Second</p>',
    says: /on each other/,
  },
  {
    check: 'words',
    what: 'a box that does not grow with its letters',
    wrong: '<div style="height: 24px; overflow: hidden">Fits once</div>',
    right: '<div style="height: 3rem; overflow: hidden">Fits once</div>',
    says: /cut off above or below/,
    isLarge: true,
  },
  {
    check: 'focus',
    what: 'a button that hides its focus',
    wrong: target('outline: none'),
    right: target(''),
    says: /unseen focus/,
  },
  {
    check: 'focus',
    what: 'a button under a bar that stands',
    wrong: `<div style="position: fixed; inset: 0; background: white"></div>${target('')}`,
    right: target(''),
    says: /focus behind something/,
  },
  {
    check: 'chosen',
    what: 'a chosen button that looks like the other',
    wrong: `<button aria-pressed="true">One</button><button aria-pressed="false">Two</button>`,
    right: `<button aria-pressed="true" style="border: 3px solid">One</button><button aria-pressed="false">Two</button>`,
    says: /looks like the others/,
  },
  {
    check: 'thumb',
    what: 'the next thing to do at the upper edge',
    wrong: `<button data-variant="primary" style="position: fixed; top: 0; ${BIG}">Go</button>`,
    right: `<button data-variant="primary" style="position: fixed; bottom: 0; ${BIG}">Go</button>`,
    says: /above the thumb/,
  },
  {
    check: 'thumb',
    what: 'the next thing to do behind a bar',
    wrong: `${TALL}<button data-variant="primary">Go</button><div style="position: fixed; inset: auto 0 0; height: 200px; background: white"></div>`,
    right: `${TALL}<button data-variant="primary">Go</button>`,
    says: /covered/,
  },
];

test('[BR251] each check of access finds its fault, and lets the mended page pass', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  for (const { check, what, wrong, right, says, isLarge = false } of FAULTS) {
    await test.step(`${check}: ${what}`, async () => {
      const found = async (body: string): Promise<string[]> => {
        await page.setContent(pageOf(body));
        await enlargeText(page, isLarge);
        // As after a finger; what is tabbed to must show the focus all the same.
        await page.mouse.click(180, 600);
        return checks[check](page);
      };
      const faults = await found(wrong);
      expect(faults.join('\n'), what).toMatch(says);
      expect(await found(right), `${what}, mended`).toEqual([]);
    });
  }
});

test('[BR251] what a page says is written down: once, twice, or not at all', async ({ page }) => {
  await page.setContent('');
  await listenTo(page);
  await page.evaluate((html) => {
    document.body.innerHTML = html;
  }, '<h1 tabindex="-1">News</h1><p role="status"></p><p aria-live="polite"></p><div id="plain"></div>');
  await page.evaluate(() => {
    const put = (selector: string, words: string): void => {
      const place = document.querySelector(selector);
      if (place !== null) place.textContent = words;
    };
    put('[role=status]', 'Sam is here');
    put('#plain', 'Not said');
    document.querySelector('h1')?.focus();
  });
  expect(await saidBy(page)).toEqual(['# News', 'Sam is here']);
  for (const selector of ['[role=status]', '[aria-live=polite]']) {
    await page.evaluate((place) => {
      const region = document.querySelector(place);
      if (region !== null) region.textContent = 'The same words';
    }, selector);
  }
  expect(await saidBy(page)).toEqual(['The same words', 'The same words']);
});

const pageOf = (body: string): string => `<!doctype html>
  <html lang="en">
    <head>
      <title>A page</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <style>:focus-visible { outline: 2px solid black; outline-offset: 2px; }</style>
    </head>
    <body><main><h1>A page</h1>${body}</main></body>
  </html>`;
