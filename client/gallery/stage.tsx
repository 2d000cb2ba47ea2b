// Shows one view after another in the same page, each from nothing.
import { createRoot, type Root } from 'react-dom/client';
import { applyTheme } from '../src/app/theme.ts';
import { LanguageProvider } from '../src/i18n/language-provider.tsx';
import { type LanguageTag, speak } from '../src/i18n/languages.ts';
import { views } from './all-views.ts';
import { act } from './deeds.ts';
import { wordsOf } from './languages.ts';
import { emptyPhone, openedBy } from './own-phone.ts';
import { settled } from './settled.ts';
import type { ViewName } from './views.ts';

interface Looks {
  readonly theme: 'light' | 'dusk';
  readonly language: LanguageTag;
}

/** Resolves once the view stands still; rejects where it cannot be shown. */
type Show = (name: ViewName, looks: Looks) => Promise<void>;

export function createStage(place: HTMLElement): Show {
  let root: Root | null = null;
  let count = 0;
  const address = location.href;

  return async (name, { theme, language }) => {
    root?.unmount();
    await emptyPhone();
    applyTheme(theme);
    speak(language);
    scrollTo(0, 0);
    const problems: unknown[] = [];
    const note = (error: unknown): void => {
      problems.push(error);
    };
    root = createRoot(place, { onUncaughtError: note, onCaughtError: note });
    count += 1;
    const { node, deeds = [] } = await views[name](await wordsOf(language));
    root.render(
      <LanguageProvider key={count} onTurned={() => {}}>
        {node}
      </LanguageProvider>,
    );
    await settled();
    openedBy(address);
    for (const deed of deeds) {
      await act(deed);
      await settled();
    }
    if (problems.length > 0) throw problems[0];
  };
}
