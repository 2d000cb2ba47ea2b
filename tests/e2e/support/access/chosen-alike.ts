/** Finds what is chosen and looks just like what is not. Runs in the page. */
import type { PageTools } from './page-tools.ts';

export function chosenAlike({ controls, isShown, describe }: PageTools): string[] {
  const CHOSEN = '[aria-pressed=true], :checked:is([type=radio], [type=checkbox])';
  const looksOf = (element: Element): string => {
    const around = element.closest('label') ?? element;
    const isDrawnByBrowser =
      element.matches('input') && getComputedStyle(element).appearance === 'auto';
    if (isDrawnByBrowser) return String(element.matches(CHOSEN));
    const drawn = [...around.querySelectorAll('svg')];
    return [element, around, ...drawn]
      .flatMap((one) => [
        getComputedStyle(one),
        getComputedStyle(one, '::before'),
        getComputedStyle(one, '::after'),
      ])
      .map((style) =>
        [
          style.borderTopColor,
          style.borderTopWidth,
          style.borderTopStyle,
          style.outlineStyle,
          style.backgroundColor,
          style.opacity,
          style.display,
          style.fill,
          style.stroke,
        ].join(),
      )
      .join(' / ');
  };
  /** What a tap could choose instead: of the same kind, and drawn by the same rules. */
  const isAlike = (one: Element, other: Element): boolean =>
    one.className === other.className && one.getAttribute('type') === other.getAttribute('type');
  const shown = controls().filter((control) => isShown(control));
  return shown
    .filter((control) => control.matches(CHOSEN))
    .flatMap((control) => {
      const others = shown.filter((other) => !other.matches(CHOSEN) && isAlike(control, other));
      const isFound = others.some((other) => looksOf(other) === looksOf(control));
      return isFound ? [`chosen, and looks like the others: ${describe(control)}`] : [];
    });
}
