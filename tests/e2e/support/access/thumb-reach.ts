/** Finds a next thing to do that one thumb does not reach on a small phone. Runs in the page. */
import type { PageTools } from './page-tools.ts';

export function outOfReach({ controls, describe }: PageTools): string[] {
  /** The upper part of a phone that is held at its lower end. */
  const UPPER = 0.3;
  const { scrollX, scrollY, innerHeight } = window;
  const faults: string[] = [];
  const main = controls().filter((control) =>
    control.matches('button[data-variant=primary]:not(:disabled)'),
  );
  for (const control of main) {
    const first = control.getBoundingClientRect();
    const isInSight = first.top >= 0 && first.bottom <= innerHeight;
    // What stands further down is scrolled to where the thumb is.
    if (!isInSight) control.scrollIntoView({ block: 'end', behavior: 'instant' });
    const { left, right, top, bottom } = control.getBoundingClientRect();
    const middle = (top + bottom) / 2;
    if (top < 0 || bottom > innerHeight + 1)
      faults.push(`does not come into sight: ${describe(control)}`);
    else if (middle < innerHeight * UPPER)
      faults.push(`above the thumb, at ${Math.round(middle)} px: ${describe(control)}`);
    const there = document.elementFromPoint((left + right) / 2, middle);
    if (there === null || !control.contains(there)) faults.push(`covered: ${describe(control)}`);
  }
  window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  return faults;
}
