/** Finds what takes the focus without showing it, or shows it behind something. Runs in the page, after a key was pressed. */
import type { PageTools } from './page-tools.ts';

export function unmarkedFocus({ controls, describe }: PageTools): string[] {
  const LEAST_PX = 2;
  /** The mark may be painted on a row around the field, or on what stands for it beside. */
  const painted = (element: Element): Element[] => {
    const around: Element[] = [];
    let one: Element | null = element;
    for (let step = 0; one !== null && step < 4; step += 1, one = one.parentElement)
      around.push(one);
    const beside = [element.previousElementSibling, element.nextElementSibling];
    return [...around, ...beside.filter((sibling) => sibling !== null)];
  };
  const marks = (element: Element): { outline: number; border: string }[] =>
    painted(element).map((one) => {
      const style = getComputedStyle(one);
      const isClear = /^rgba\(.*, 0\)$|\/ 0\)$/.test(style.outlineColor);
      const isDrawn = style.outlineStyle !== 'none' && !isClear;
      const outline = isDrawn ? Number.parseFloat(style.outlineWidth) : 0;
      return { outline, border: `${style.borderTopColor} ${style.borderTopWidth}` };
    });
  const isCovered = (element: HTMLElement): boolean => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const isTouchedAround = getComputedStyle(element).pointerEvents === 'none';
    const row =
      element.closest('label') ?? (isTouchedAround ? element.parentElement : null) ?? element;
    const places = [0.5, 0.1, 0.9].map((part): [number, number] => [
      left + (right - left) * part,
      top + (bottom - top) * part,
    ]);
    return !places.some(([x, y]) => {
      const there = document.elementFromPoint(x, y);
      return there !== null && (row.contains(there) || there.contains(element));
    });
  };
  const held = document.activeElement;
  const { scrollX, scrollY } = window;
  const faults: string[] = [];
  for (const control of controls()) {
    if (control.tabIndex < 0 || control.matches(':disabled')) continue;
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const before = marks(control);
    control.focus();
    if (document.activeElement !== control) {
      faults.push(`takes no focus: ${describe(control)}`);
      continue;
    }
    const after = marks(control);
    const isMarked = after.some(({ outline, border }, index) => {
      const was = before[index];
      if (was === undefined || outline === was.outline) return false;
      return outline >= LEAST_PX || (outline >= 1 && border !== was.border);
    });
    if (!isMarked) faults.push(`unseen focus: ${describe(control)}`);
    if (isCovered(control)) faults.push(`focus behind something: ${describe(control)}`);
  }
  if (held instanceof HTMLElement) held.focus({ preventScroll: true });
  window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  return faults;
}
