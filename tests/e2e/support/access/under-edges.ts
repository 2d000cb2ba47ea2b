/** Finds what lies under the edges a phone keeps for itself. Runs in the page, scrolled to one end. */
import type { PageTools } from './page-tools.ts';

export interface Edges {
  top: number;
  left: number;
  right: number;
  bottom: number;
  /** The page is at its end: there what is last counts, elsewhere what is first. */
  end: boolean;
}

export function underEdges({ words, controls, describe }: PageTools, edges: Edges): string[] {
  const SLACK = 1;
  const [width, height] = [innerWidth, innerHeight];
  const boxes = [
    ...words().flatMap(({ holder, boxes: lines }) => lines.map((box) => ({ holder, ...box }))),
    // A quiet button's frame is not painted: its words are what is seen.
    ...controls()
      .filter((control) => !control.matches('[data-variant=plain]'))
      .map((holder) => {
        const { left, top, right, bottom } = holder.getBoundingClientRect();
        return { holder, left, top, right, bottom };
      }),
  ];
  const stands = (element: Element): boolean => {
    for (let around: Element | null = element; around !== null; around = around.parentElement) {
      if (getComputedStyle(around).position === 'sticky') return true;
    }
    return false;
  };
  return boxes.flatMap(({ holder, left, top, right, bottom }) => {
    if (bottom <= 0 || top >= height) return [];
    const isBeside = left < edges.left - SLACK || right > width - edges.right + SLACK;
    const isAbove = (!edges.end || stands(holder)) && top < edges.top - SLACK;
    const isBelow = (edges.end || stands(holder)) && bottom > height - edges.bottom + SLACK;
    if (isBeside) return [`beside: ${describe(holder)}`];
    if (isAbove) return [`above: ${describe(holder)}`];
    return isBelow ? [`below: ${describe(holder)}`] : [];
  });
}
