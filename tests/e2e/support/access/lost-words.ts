/** Finds words that do not fit: beside the window, cut off by their box, or under other words. Runs in the page. */
import type { PageTools } from './page-tools.ts';

export function lostWords({ words, controls, describe }: PageTools): string[] {
  const SLACK = 1.5;
  const faults: string[] = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth + SLACK) {
    faults.push(`the page is ${root.scrollWidth} px wide in a window of ${root.clientWidth}`);
  }
  const styleOf = new Map<Element, CSSStyleDeclaration>();
  const style = (element: Element): CSSStyleDeclaration => {
    const known = styleOf.get(element) ?? getComputedStyle(element);
    styleOf.set(element, known);
    return known;
  };
  const cuts = (value: string): boolean => value === 'hidden' || value === 'clip';
  const scrolls = (value: string): boolean => value === 'auto' || value === 'scroll';
  for (const { holder, text, boxes } of words()) {
    const left = Math.min(...boxes.map((box) => box.left));
    const right = Math.max(...boxes.map((box) => box.right));
    const top = Math.min(...boxes.map((box) => box.top));
    const bottom = Math.max(...boxes.map((box) => box.bottom));
    const fault = (how: string): void => {
      faults.push(`${how}: ${describe(holder)} (${text.slice(0, 40)})`);
    };
    let isScrolledSideways = false;
    for (let box: Element | null = holder; box !== null; box = box.parentElement) {
      const { overflowX, overflowY, textOverflow } = style(box);
      const edge = box.getBoundingClientRect();
      if (scrolls(overflowX) && box !== root) isScrolledSideways = true;
      if (box === root || box === document.body || isScrolledSideways) continue;
      if (cuts(overflowX) && (left < edge.left - SLACK || right > edge.right + SLACK)) {
        fault(textOverflow === 'ellipsis' ? 'shortened' : 'cut off at the side');
        break;
      }
      // Half a line may hang over where the letters are smaller than their line.
      if (cuts(overflowY) && (top < edge.top - 4 || bottom > edge.bottom + 4)) {
        fault('cut off above or below');
        break;
      }
    }
    if (!isScrolledSideways && (left < -SLACK || right > root.clientWidth + SLACK)) {
      fault('beside the window');
    }
  }
  for (const control of controls()) {
    const { left, right, width } = control.getBoundingClientRect();
    const isScrolled = control.closest('section[tabindex]') !== null;
    if (width > 1 && !isScrolled && (left < -SLACK || right > root.clientWidth + SLACK)) {
      faults.push(`beside the window: ${describe(control)}`);
    }
  }
  return faults;
}

/** Words of which one lies on another. What stands still while the page moves under it is left out. */
export function wordsOnWords({ words }: PageTools): string[] {
  const stands = (element: Element): boolean => {
    for (let around: Element | null = element; around !== null; around = around.parentElement) {
      if (['sticky', 'fixed'].includes(getComputedStyle(around).position)) return true;
    }
    return false;
  };
  const lines = words()
    .filter(({ holder }) => !stands(holder) && holder.closest('[aria-hidden=true], svg') === null)
    .flatMap(({ text, boxes }) => boxes.map((box) => ({ text, ...box })));
  const faults: string[] = [];
  lines.forEach((one, index) => {
    for (const other of lines.slice(index + 1)) {
      if (one.text === other.text) continue;
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      const height = Math.min(one.bottom - one.top, other.bottom - other.top);
      if (across > 4 && down > height * 0.4) {
        faults.push(`on each other: “${one.text.slice(0, 40)}” and “${other.text.slice(0, 40)}”`);
      }
    }
  });
  return faults;
}
