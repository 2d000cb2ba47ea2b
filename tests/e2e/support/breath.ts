/** How a phone draws the breath both share, and when, as the machine's own clock sees it. */
import type { Phone } from './phone.ts';
import { expect } from './test.ts';

const BREATH_MS = 10_000;
/** Milliseconds two phones may differ by, and one frame of a busy machine. */
const TOLERANCE_MS = 50 + 34;

export const wayOf = (phone: Phone) => phone.page.locator('[data-now]').textContent();

/** Turns the phone's own clock; what the browser itself measures stays as it is. */
export async function setClock(phone: Phone, aheadMs: number): Promise<void> {
  await phone.context.addInitScript((ms) => {
    const now = Date.now;
    Date.now = () => now() + ms;
  }, aheadMs);
}

/** Both phones' place in the breath, each at the moment it was drawn, as one clock sees them. */
export async function breatheInPhase(one: Phone, other: Phone, count = 20): Promise<void> {
  const apart = (a: number, b: number): number => {
    const between = (((a - b) % BREATH_MS) + BREATH_MS) % BREATH_MS;
    return Math.min(between, BREATH_MS - between);
  };
  await expect(async () => {
    const [a, b] = await Promise.all([beginningOf(one, count), beginningOf(other, count)]);
    expect(apart(a, b)).toBeLessThan(TOLERANCE_MS);
  }).toPass({ timeout: 30_000 });
}

/** When this breath began, by the machine's clock: what is usual among so many drawings. */
function beginningOf(phone: Phone, count: number): Promise<number> {
  return phone.page.locator('[data-breath]').evaluate(
    (element, wanted) =>
      new Promise<number>((resolve) => {
        const begun: number[] = [];
        const watcher = new MutationObserver(() => {
          const now = performance.timeOrigin + performance.now();
          begun.push(now - Number(element.getAttribute('data-breath')));
          if (begun.length < wanted) return;
          watcher.disconnect();
          begun.sort((a, b) => a - b);
          resolve(begun[Math.floor(begun.length / 2)] ?? 0);
        });
        watcher.observe(element, { attributeFilter: ['data-breath'] });
      }),
    count,
  );
}

/** How large the circles are drawn, frame by frame. */
export function sizesOf(phone: Phone): Promise<number[]> {
  return phone.page.locator('[data-breath]').evaluate(async (element) => {
    const sizes: number[] = [];
    const end = performance.now() + 2_500;
    while (performance.now() < end) {
      await new Promise(requestAnimationFrame);
      const { transform } = getComputedStyle(element.firstElementChild ?? element);
      sizes.push(new DOMMatrix(transform === 'none' ? '' : transform).a);
    }
    return sizes;
  });
}
