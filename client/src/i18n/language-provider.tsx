// Speaks one language to everything inside it, and turns to another without putting anything away.
import { type ReactNode, startTransition, useMemo, useState } from 'react';
import { loadWordsInUse } from './catalog.ts';
import { LanguageContext, type SpokenLanguage } from './language.ts';
import { directionOf, type LanguageTag, speak, spokenLanguage } from './languages.ts';

export interface LanguageProviderProps {
  /** Called with what was turned to. */
  readonly onTurned: (tag: LanguageTag) => void;
  readonly children: ReactNode;
}

export function LanguageProvider({ onTurned, children }: LanguageProviderProps) {
  const [tag, setTag] = useState(spokenLanguage);
  const language = useMemo((): SpokenLanguage => {
    const turnTo = async (next: LanguageTag): Promise<boolean> => {
      try {
        await loadWordsInUse(next);
      } catch {
        return false;
      }
      speak(next);
      onTurned(next);
      // What is on the screen stays there, with all that was typed, until the new words are.
      startTransition(() => setTag(next));
      return true;
    };
    return { tag, direction: directionOf(tag), turnTo };
  }, [tag, onTurned]);
  return <LanguageContext value={language}>{children}</LanguageContext>;
}
