/** Finds what a finger would miss: anything to be touched that is smaller than 44 by 44 px. Runs in the page. */
import type { PageTools } from './page-tools.ts';

export function smallTargets({ controls, describe }: PageTools): string[] {
  const LEAST = 44;
  const isInText = (element: Element): boolean => {
    if (getComputedStyle(element).display !== 'inline') return false;
    const around = element.closest('p, li, dd, h1, h2, h3, figcaption, span')?.textContent ?? '';
    return around.trim().length > (element.textContent ?? '').trim().length;
  };
  /** A control is as large as its label, where a tap on that does the same. */
  const boxesOf = (element: HTMLElement): DOMRect[] => {
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const isTicked = ['radio', 'checkbox', 'file'].includes(element.getAttribute('type') ?? '');
    return [element, ...(isTicked ? labels : [])].map((one) => one.getBoundingClientRect());
  };
  return controls().flatMap((element) => {
    if (element.tabIndex < 0 && !(element instanceof HTMLInputElement)) return [];
    const boxes = boxesOf(element);
    // A layout that was scaled to fit may end a hair under a whole number.
    const isLarge = boxes.some(({ width, height }) => Math.min(width, height) > LEAST - 0.5);
    if (isLarge || isInText(element)) return [];
    const { width, height } = boxes[0] ?? new DOMRect();
    return [`small target, ${Math.round(width)} × ${Math.round(height)}: ${describe(element)}`];
  });
}
