// Lets this phone choose what it is spoken to in. Each language is named in itself.
import { useState } from 'react';
import { LANGUAGE_NAMES, LANGUAGES } from '../i18n/languages.ts';
import { useLanguage, useMessages } from '../i18n/messages.ts';
import { Choice } from '../ui/choice.tsx';

export function LanguageChoice() {
  const { languages } = useMessages().menu;
  const { tag, turnTo } = useLanguage();
  const [isMissing, setIsMissing] = useState(false);
  return (
    <>
      <Choice
        legend={languages.legend}
        hint={languages.hint}
        options={LANGUAGES.map((value) => ({
          value,
          title: <span lang={value}>{LANGUAGE_NAMES[value]}</span>,
        }))}
        value={LANGUAGES.find((language) => language === tag) ?? null}
        onChange={(next) => void turnTo(next).then((isThere) => setIsMissing(!isThere))}
      />
      <p role="status">{isMissing && languages.missing}</p>
    </>
  );
}
