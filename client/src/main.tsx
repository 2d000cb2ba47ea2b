// Starts the page: takes a link's secret out of the address first, then shows where it leads.
import { createRoot } from 'react-dom/client';
import * as z from 'zod/mini';
import { App } from './app/app.tsx';
import { startingLanguage } from './app/language.ts';
import { untilLoaded } from './app/later.ts';
import { isAtStart, loadStartPage } from './app/load-start-page.ts';
import { applyTheme, rememberedTheme } from './app/theme.ts';
import { speak } from './i18n/languages.ts';
import { siteMessages } from './i18n/messages.ts';
import { isAtInvite, readInviteFromAddress } from './session/invite.ts';
import './styles/base.css';

// The page's policy allows no code made from strings, which zod would otherwise try.
z.config({ jitless: true });

if (isAtInvite()) readInviteFromAddress();
applyTheme(rememberedTheme());
const language = startingLanguage();
speak(language);

const root = document.getElementById('root');
// Nothing is drawn before its words are there; `ahead` asked for all of it while this was on its way.
void Promise.all([
  untilLoaded(() => siteMessages.load(language)),
  isAtStart() ? loadStartPage() : null,
]).then(() => {
  if (root !== null) createRoot(root).render(<App />);
});
