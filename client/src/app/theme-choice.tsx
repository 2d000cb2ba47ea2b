// Lets this phone choose between light and dusk.
import { useState } from 'react';
import { useMessages } from '../i18n/messages.ts';
import { Choice } from '../ui/choice.tsx';
import { chooseTheme, rememberedTheme, THEMES, type Theme } from './theme.ts';

export function ThemeChoice() {
  const { looks } = useMessages().menu;
  const [theme, setTheme] = useState(rememberedTheme);
  const choose = (next: Theme): void => {
    setTheme(next);
    chooseTheme(next);
  };
  return (
    <Choice
      legend={looks.legend}
      options={THEMES.map((value) => ({ value, title: looks[value] }))}
      value={theme}
      onChange={choose}
    />
  );
}
