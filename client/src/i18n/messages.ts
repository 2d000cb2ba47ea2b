// The words of the pages around a room, there before anything is drawn.
import { createCatalog, useCatalog } from './catalog.ts';
import { siteLoaders } from './site-loaders.ts';

export { useLanguage } from './language.ts';

export const siteMessages = createCatalog(siteLoaders);

export function useMessages() {
  return useCatalog(siteMessages);
}
