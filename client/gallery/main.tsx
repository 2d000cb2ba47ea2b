// Starts the gallery: one view where the address names it, otherwise the sheet of all of them.
import './fixed-time.ts';
import './no-network.ts';
import { createRoot } from 'react-dom/client';
import * as z from 'zod/mini';
import '../src/styles/base.css';
import { statesShown } from './in-room.tsx';
import { IndexSheet } from './index-sheet.tsx';
import { languageOf } from './languages.ts';
import { createStage } from './stage.tsx';
import { ALL_VIEWS } from './views.ts';

declare global {
  interface Window {
    /** For whoever looks from outside: shows a view in this page and waits until it stands still. */
    showView(name: string, theme: string, language: string): Promise<void>;
    /** The states of rooms that were shown since the page was opened. */
    statesShown(): readonly string[];
  }
}

z.config({ jitless: true });

const place = document.getElementById('root');
if (place !== null) start(place);

function start(root: HTMLElement): void {
  const show = createStage(root);
  window.showView = async (name, theme, language) => {
    const view = ALL_VIEWS.find((one) => one === name);
    if (view === undefined) throw new Error(`there is no view ${name}`);
    await show(view, {
      theme: theme === 'dark' ? 'dusk' : 'light',
      language: languageOf(language),
    });
  };
  window.statesShown = () => [...statesShown];
  const wish = new URLSearchParams(location.search);
  const name = wish.get('view');
  if (name !== null) {
    void window.showView(name, wish.get('theme') ?? 'light', wish.get('language') ?? 'en');
  } else if (!wish.has('blank')) {
    createRoot(root).render(<IndexSheet />);
  }
}
