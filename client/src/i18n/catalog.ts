// The words of one area of the screen, by language: fetched when a screen needs them, then there at once.
import { use } from 'react';
import type { LanguageTag } from './languages.ts';
import { useLanguage } from './messages.ts';

type Loaders<Words> = Readonly<Record<LanguageTag, () => Promise<Words>>>;

export interface Catalog<Words> {
  /** Rejects where they cannot be fetched; the next call tries again. */
  load(tag: LanguageTag): Promise<Words>;
  /** null until they were loaded. */
  now(tag: LanguageTag): Words | null;
}

export function createCatalog<Words>(loaders: Loaders<Words>): Catalog<Words> {
  const loaded = new Map<LanguageTag, Words>();
  const loading = new Map<LanguageTag, Promise<Words>>();
  return {
    now: (tag) => loaded.get(tag) ?? null,
    load(tag) {
      const underWay = loading.get(tag);
      if (underWay !== undefined) return underWay;
      const asked = loaders[tag]().then(
        (words) => {
          loaded.set(tag, words);
          return words;
        },
        (error: unknown) => {
          loading.delete(tag);
          throw error;
        },
      );
      loading.set(tag, asked);
      return asked;
    },
  };
}

/** Waits for the words (in the nearest Suspense) where they are not there yet. */
export function useCatalog<Words>(catalog: Catalog<Words>): Words {
  const { tag } = useLanguage();
  return catalog.now(tag) ?? use(catalog.load(tag));
}
