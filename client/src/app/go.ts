/**
 * Moves between pages, always in place of the last one: the tab then holds a single entry of Heard,
 * so that leaving quickly leaves nothing a step back. Pages one only looks into open as sheets.
 */
import { navigate } from 'wouter/use-browser-location';

let hasMoved = false;

export function go(path: string): void {
  hasMoved = true;
  navigate(path, { replace: true });
}

/** Whether this page was reached from another one, so that its heading should be read out. */
export function hasArrived(): boolean {
  return hasMoved;
}
