// Light, dusk, or as the phone does. Tokens follow `data-theme`; the browser's own bar follows too.
import { recall, remember } from './phone-memory.ts';

export const THEMES = ['automatic', 'light', 'dusk'] as const;
export type Theme = (typeof THEMES)[number];

export function rememberedTheme(): Theme {
  const kept = recall('theme');
  return THEMES.find((theme) => theme === kept) ?? 'automatic';
}

export function applyTheme(theme: Theme): void {
  if (theme === 'automatic') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  tintBrowserBar(theme);
}

export function chooseTheme(theme: Theme): void {
  remember('theme', theme === 'automatic' ? null : theme);
  applyTheme(theme);
}

/** The page names one colour for light and one for dark; a choice switches the other one off. */
function tintBrowserBar(theme: Theme): void {
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const scheme = meta.dataset.scheme ?? (meta.media.includes('dark') ? 'dusk' : 'light');
    meta.dataset.scheme = scheme;
    if (theme === 'automatic') {
      meta.media = `(prefers-color-scheme: ${scheme === 'dusk' ? 'dark' : 'light'})`;
    } else {
      meta.media = scheme === theme ? 'all' : 'not all';
    }
  }
}
