// The choices about this phone alone, in one chunk of their own.
export { LanguageChoice } from './language-choice.tsx';
export { ThemeChoice } from './theme-choice.tsx';
