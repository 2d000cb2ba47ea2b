// Does to a view what a finger would: taps, writes and slides, each found by its words.
import type { Deed } from './view.ts';

const TAPPED = 'button, label, a[href], summary, [role="option"], [role="radio"]';

export async function act(deed: Deed): Promise<void> {
  if ('tap' in deed) tap(deed.tap);
  else if ('choose' in deed) fields('input[type="radio"]')[deed.choose]?.click();
  else if ('write' in deed) write(deed.write, deed.into);
  else if ('slideTo' in deed) slide(deed.slideTo);
  else if ('see' in deed) await see(deed.see);
  else scrollDown();
}

const MOST_FRAMES = 600;

async function see(words: string): Promise<void> {
  for (let frame = 0; !wordsOf(document.body).includes(words); frame += 1) {
    if (frame > MOST_FRAMES) throw new Error(`“${words}” is nowhere to be read`);
    await new Promise(requestAnimationFrame);
  }
}

function scrollDown(): void {
  const over = top().querySelector('dialog[open]') ?? document.scrollingElement;
  over?.scrollTo({ top: over.scrollHeight });
}

/** What a finger can reach: whatever lies over the rest. */
function top(): ParentNode {
  return [...document.querySelectorAll('dialog[open]')].at(-1) ?? document;
}

function tap(words: string): void {
  const all = [...top().querySelectorAll<HTMLElement>(TAPPED)];
  const found =
    all.find((one) => wordsOf(one) === words) ?? all.find((one) => wordsOf(one).startsWith(words));
  if (found === undefined) {
    throw new Error(`nothing to tap says “${words}”, but: ${all.map(wordsOf).join(' | ')}`);
  }
  found.click();
}

function write(text: string, label: string): void {
  const found = fields('input, textarea').find((one) =>
    [...(one.labels ?? [])].some((its) => wordsOf(its).startsWith(label)),
  );
  if (found === undefined) throw new Error(`no field is called “${label}”`);
  enter(found, text);
}

function slide(value: number): void {
  const found = fields('[data-unset] input[type="range"]')[0];
  if (found === undefined) throw new Error('no scale is left without a value');
  // A value that does not change is no change to React.
  if (found.value === String(value)) found.dispatchEvent(new Event('pointerup', { bubbles: true }));
  else enter(found, String(value));
}

function fields(selector: string) {
  return [...top().querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(selector)];
}

/** As the browser does it: React looks past what a script alone has set. */
function enter(field: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  const proto =
    field instanceof HTMLTextAreaElement
      ? HTMLTextAreaElement.prototype
      : HTMLInputElement.prototype;
  Object.getOwnPropertyDescriptor(proto, 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function wordsOf(element: Element): string {
  return (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
}
