// The other languages, quietly in the bar: for whoever does not read what the page says now.
import { LANGUAGE_NAMES, LANGUAGES } from '../i18n/languages.ts';
import { useLanguage } from '../i18n/messages.ts';
import { Button } from '../ui/button.tsx';

export function OtherLanguage() {
  const { tag, turnTo } = useLanguage();
  return LANGUAGES.filter((language) => language !== tag).map((language) => (
    <Button key={language} variant="plain" lang={language} onClick={() => void turnTo(language)}>
      {LANGUAGE_NAMES[language]}
    </Button>
  ));
}
