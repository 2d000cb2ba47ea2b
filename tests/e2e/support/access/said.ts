/** Writes down what a page says to whoever listens to it: its live regions as they change, and headings that take the focus. */
import type { Page } from '@playwright/test';

type Listening = Window & { heardSaid?: string[] };

/** From now on, and on every page this tab loads. */
export async function listenTo(page: Page): Promise<void> {
  await page.addInitScript(listen);
  await page.evaluate(listen);
}

function listen(): void {
  const said: string[] = [];
  (window as Listening).heardSaid = said;
  const LIVE =
    '[role=status], [role=alert], [role=log], [aria-live=polite], [aria-live=assertive], output';
  const regionOf = (node: Node): Element | null => {
    const element = node instanceof Element ? node : node.parentElement;
    const region = element?.closest(LIVE) ?? null;
    if (region === null || region.getAttribute('aria-live') === 'off') return null;
    // What is out of the way while a sheet is open, or hidden, is not said.
    const sheet = document.querySelector('dialog[open]');
    if (sheet !== null && !sheet.contains(region)) return null;
    return region.checkVisibility() ? region : null;
  };
  const isWhole = (region: Element): boolean =>
    region.matches('[role=status], [role=alert], output') ||
    region.getAttribute('aria-atomic') === 'true';
  const say = (words: string | null): void => {
    const plain = words?.replace(/\s+/g, ' ').trim() ?? '';
    if (plain !== '') said.push(plain);
  };
  const hear = (records: MutationRecord[]): void => {
    const changed = new Map<Element, Set<Node>>();
    for (const { target, addedNodes, type } of records) {
      const nodes = type === 'characterData' ? [target] : [...addedNodes];
      for (const node of nodes) {
        const region = node.isConnected ? regionOf(target) : null;
        // A region that comes with its words is not said; only an alert is.
        if (region !== null) changed.set(region, (changed.get(region) ?? new Set()).add(node));
      }
    }
    for (const [region, nodes] of changed) {
      if (isWhole(region)) say(region.textContent);
      else for (const node of nodes) say(node.textContent);
    }
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        const alerts = node.matches('[role=alert]')
          ? [node]
          : node.querySelectorAll('[role=alert]');
        for (const alert of alerts) say(alert.textContent);
      }
    }
  };
  new MutationObserver(hear).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  document.addEventListener('focusin', ({ target }) => {
    const isRead = target instanceof HTMLElement && target.tabIndex === -1;
    if (isRead) say(`# ${target.textContent}`);
  });
}

/** Everything said since this was last asked. */
export function saidBy(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as Listening).heardSaid?.splice(0) ?? []);
}
