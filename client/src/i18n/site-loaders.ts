// Where the words of the pages around a room come from. Knows no screen, so that they can be asked for first.

export const siteLoaders = {
  en: async () => (await import('./en/site-words.ts')).siteWords,
  es: async () => (await import('./es/site-words.ts')).siteWords,
};
