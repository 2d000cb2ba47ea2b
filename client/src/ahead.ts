// The first script of a built page, and a small one: while the page is still on its way it says which
// language is spoken, and asks for its words, for the start and for where a link leads. The page does without it, and later.
import { startingLanguage } from './app/language.ts';
import { askEarly, invitationUrl } from './connection/early-invitation.ts';
import { sourceOf, speak } from './i18n/languages.ts';
import { siteLoaders } from './i18n/site-loaders.ts';

const language = startingLanguage();
speak(language);
// Whoever needs them asks again.
siteLoaders[sourceOf(language)]().catch(() => {});
// A link that lost no part: what it leads to is asked for now, and the secret in it stays where it is.
const room = /^\/j\/([\w-]{22})$/.exec(location.pathname)?.[1];
const isWhole = /^#1\.(?:[bf]\.[\w-]{47}|[pq]\.[\w-]{69})/.test(location.hash);
if (room !== undefined && isWhole) askEarly(invitationUrl(location.origin, room));
if (location.pathname === '/') import('./app/start-page.tsx').catch(() => {});
