// The first script of a built page, and a small one: while the page is still on its way it says which
// language is spoken, and asks for its words and for the start. The page does without it, and later.
import { startingLanguage } from './app/language.ts';
import { sourceOf, speak } from './i18n/languages.ts';
import { siteLoaders } from './i18n/site-loaders.ts';

const language = startingLanguage();
speak(language);
// Whoever needs them asks again.
siteLoaders[sourceOf(language)]().catch(() => {});
if (location.pathname === '/') import('./app/start-page.tsx').catch(() => {});
