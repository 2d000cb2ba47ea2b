/** Measures the contrast of words, and of the edges of fields, by the colours as they are painted. Runs in the page. */
import type { PageTools } from './page-tools.ts';

export function faintWords({ words, controls, isShown, describe }: PageTools): string[] {
  const BODY = 7;
  const LARGE = 4.5;
  const EDGE = 3;
  type Colour = [red: number, green: number, blue: number, alpha: number];
  const paper = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const known = new Map<string, Colour>();
  const colour = (css: string): Colour => {
    const before = known.get(css);
    if (before !== undefined) return before;
    paper?.clearRect(0, 0, 1, 1);
    if (paper !== null) paper.fillStyle = css;
    paper?.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = paper?.getImageData(0, 0, 1, 1).data ?? [];
    const found: Colour = [red, green, blue, alpha / 255];
    known.set(css, found);
    return found;
  };
  const over = (front: Colour, back: Colour): Colour => {
    const part = (index: 0 | 1 | 2) => front[index] * front[3] + back[index] * (1 - front[3]);
    return [part(0), part(1), part(2), 1];
  };
  const luminance = ([red, green, blue]: Colour): number => {
    const linear = (value: number): number => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    };
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  };
  const contrast = (one: Colour, other: Colour): number => {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const behind = (element: Element | null): Colour => {
    if (element === null) return colour('white');
    const own = colour(getComputedStyle(element).backgroundColor);
    return own[3] === 1 ? own : over(own, behind(element.parentElement));
  };
  const strength = (element: Element | null): number =>
    element === null
      ? 1
      : Number(getComputedStyle(element).opacity) * strength(element.parentElement);

  const faults: string[] = [];
  const tell = (what: string, found: number, needed: number, element: Element): void => {
    if (found < needed - 0.05)
      faults.push(`${what}, ${found.toFixed(2)} of ${needed}: ${describe(element)}`);
  };
  for (const { holder } of words()) {
    const isOff = holder.closest(':disabled, [aria-disabled=true], label:has(:disabled)') !== null;
    if (isOff || holder.closest('[aria-hidden=true]') !== null || !isShown(holder)) continue;
    const style = getComputedStyle(holder);
    const css = holder instanceof SVGElement ? style.fill : style.color;
    const [red, green, blue, alpha] = colour(css);
    const ground = behind(holder);
    const seen = over([red, green, blue, alpha * strength(holder)], ground);
    const size = Number.parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    tell('faint words', contrast(seen, ground), isLarge ? LARGE : BODY, holder);
  }
  for (const control of controls()) {
    if (!control.matches('textarea, select, input:not([type=range])') || !isShown(control))
      continue;
    const style = getComputedStyle(control);
    const isTheBrowsers = control.matches('[type=radio], [type=checkbox], [type=file]');
    if (style.opacity === '0' || (isTheBrowsers && style.appearance === 'auto')) continue;
    if (control.matches(':disabled, :read-only:is(textarea, [type=text])')) continue;
    const around = behind(control.parentElement);
    tell('faint edge', contrast(over(colour(style.borderTopColor), around), around), EDGE, control);
  }
  return faults;
}
