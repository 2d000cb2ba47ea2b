/** Whether a screen keeps within the phone: nothing to scroll to sideways, nothing cut off at the edges. */
import type { Phone } from './phone.ts';
import { expect } from './test.ts';

/** What reaches over an edge of the page or of what it is written on, as words. */
function overEdges(): string[] {
  const width = document.documentElement.clientWidth;
  const found: string[] = [];
  if (document.documentElement.scrollWidth > width) found.push('the page can be scrolled sideways');
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const holder = text.parentElement;
    // What is there for screen readers alone is a single pixel wide.
    if (holder === null || !holder.checkVisibility() || holder.offsetWidth <= 1) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const within = holder.closest('button, label, a')?.getBoundingClientRect();
    for (const { left, right } of range.getClientRects()) {
      const isOver = left < -1 || right > width + 1;
      const isOut = within !== undefined && (left < within.left - 1 || right > within.right + 1);
      if (isOver || isOut) found.push(`“${text.textContent?.slice(0, 60)}” ${left}–${right}`);
    }
  }
  return found;
}

export async function fits(phone: Phone): Promise<void> {
  expect(await phone.page.evaluate(overEdges)).toEqual([]);
}
