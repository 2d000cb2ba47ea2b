/** Whether a screen keeps within the phone: nothing to scroll to sideways, nothing cut off at the edges. */
import type { Phone } from './phone.ts';
import { expect } from './test.ts';

/** What reaches over an edge of the page, as words; what is unseen on purpose is left out. */
function overEdges(): string[] {
  const width = document.documentElement.clientWidth;
  const found: string[] = [];
  if (document.documentElement.scrollWidth > width) found.push('the page can be scrolled sideways');
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    const { left, right, width: own } = element.getBoundingClientRect();
    const hasWords = [...element.childNodes].some(
      ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim() !== '',
    );
    if (!hasWords || own <= 1 || !element.checkVisibility()) continue;
    const isCut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
    const isHiding = getComputedStyle(element).overflowX !== 'visible';
    if (left < -1 || right > width + 1 || (isCut && isHiding)) {
      found.push(`${element.tagName} “${element.textContent?.slice(0, 60)}” ${left}–${right}`);
    }
  }
  return found;
}

export async function fits(phone: Phone): Promise<void> {
  expect(await phone.page.evaluate(overEdges)).toEqual([]);
}
