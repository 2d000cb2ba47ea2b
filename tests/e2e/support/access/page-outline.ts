/** Whether a page says what it is: one main heading, a title, a language, a name on every field. Runs in the page. */
import type { PageTools } from './page-tools.ts';

export function missingNames({ controls, describe }: PageTools): string[] {
  const faults: string[] = [];
  const headings = [...document.querySelectorAll('h1')].filter((one) => one.checkVisibility());
  if (headings.length !== 1) faults.push(`${headings.length} main headings`);
  if (document.title.trim() === '') faults.push('no title');
  if (document.documentElement.lang === '') faults.push('no language');
  if (document.querySelectorAll('main').length !== 1) faults.push('not one main part');
  for (const control of controls()) {
    if (!control.matches('input, select, textarea')) continue;
    const labels = control instanceof HTMLInputElement ? control.labels : null;
    const byLabel = [...(labels ?? document.querySelectorAll(`label[for="${control.id}"]`))];
    const byId = (control.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean);
    const named = [
      ...byLabel.map((label) => label.textContent),
      ...byId.map((id) => document.getElementById(id)?.textContent),
      control.getAttribute('aria-label'),
    ];
    if (!named.some((name) => (name ?? '').trim() !== '')) {
      faults.push(`a field without a label: ${describe(control)}`);
    }
  }
  return faults;
}
