// Fetches the start: at once where it is opened, and later for whoever comes by a link.
import { soon } from './later.ts';

const startPage = soon(async () => (await import('./start-page.tsx')).StartPage);

export const StartPage = startPage.Screen;
export const isAtStart = (): boolean => location.pathname === '/';
export const loadStartPage = startPage.fetch;
