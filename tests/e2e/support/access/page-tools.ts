/** What the measures of a page share, run inside it. Each stands alone: it is sent to the browser as its own text. */
import type { Page } from '@playwright/test';

/** A box in CSS px, as the window sees it. */
interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface PageTools {
  /** Words by which a person finds this element again. */
  describe: (element: Element) => string;
  /** It is painted and takes up room: not hidden, not kept for listeners only, not under a sheet. */
  isShown: (element: Element) => boolean;
  /** Everything on the screen that takes a tap or a key, the uppermost sheet alone where one is open. */
  controls: () => HTMLElement[];
  /** Every piece of shown words with the boxes of its lines. */
  words: () => { holder: Element; text: string; boxes: Box[] }[];
}

function describe(element: Element): string {
  const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
  const name =
    element.id === '' ? element.tagName.toLowerCase() : `${element.tagName}#${element.id}`;
  const kind = element.getAttribute('type') ?? element.getAttribute('class') ?? '';
  return `<${name} ${kind}> ${words.replace(/\s+/g, ' ').slice(0, 50)}`;
}

function isShown(element: Element): boolean {
  const sheet = [...document.querySelectorAll('dialog[open]')].at(-1);
  if (sheet !== undefined && !sheet.contains(element)) return false;
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  for (let around: Element | null = element; around !== null; around = around.parentElement) {
    if (getComputedStyle(around).clipPath === 'inset(50%)') return false;
  }
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}

function controls(): HTMLElement[] {
  const sheet = [...document.querySelectorAll('dialog[open]')].at(-1);
  const all = (sheet ?? document).querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, [role=button], [role=slider], [role=link], [tabindex="0"]',
  );
  return [...all].filter((element) => element.checkVisibility({ visibilityProperty: true }));
}

function words(): { holder: Element; text: string; boxes: Box[] }[] {
  const sheet = [...document.querySelectorAll('dialog[open]')].at(-1);
  const walker = document.createTreeWalker(sheet ?? document.body, NodeFilter.SHOW_TEXT);
  const found: { holder: Element; text: string; boxes: Box[] }[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const holder = node.parentElement;
    const text = node.nodeValue?.trim() ?? '';
    if (holder === null || text === '' || holder.closest('script, style, noscript') !== null)
      continue;
    if (!holder.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].map(({ left, top, right, bottom }) => ({
      left,
      top,
      right,
      bottom,
    }));
    let isUnseen = boxes.length === 0;
    for (let around: Element | null = holder; around !== null; around = around.parentElement) {
      if (getComputedStyle(around).clipPath === 'inset(50%)') isUnseen = true;
    }
    if (!isUnseen) found.push({ holder, text, boxes });
  }
  return found;
}

const TOOLS = { describe, isShown, controls, words } satisfies PageTools;

/** Runs a measure in the page. It may use nothing but its own lines, the tools it is given, and what it is told. */
export function measure<Found, Told = undefined>(
  page: Page,
  inPage: (tools: PageTools, told: Told) => Found,
  told?: Told,
): Promise<Found> {
  const tools = Object.entries(TOOLS).map(([name, tool]) => `${name}: ${tool}`);
  return page.evaluate(`(${inPage})({ ${tools.join(', ')} }, ${JSON.stringify(told)})`);
}
