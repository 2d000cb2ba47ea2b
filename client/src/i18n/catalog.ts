// The words of one area of the screen, by language: fetched when a screen needs them, then there at once.
import { use } from 'react';
import { useLanguage } from './language.ts';
import { type Language, type LanguageTag, MIRRORED, sourceOf } from './languages.ts';

type Loaders<Words> = Readonly<Record<Language, () => Promise<Words>>>;

export interface Catalog<Words> {
  /** Rejects where they cannot be fetched; the next call tries again. */
  load(tag: LanguageTag): Promise<Words>;
  /** null until they were loaded. */
  now(tag: LanguageTag): Words | null;
}

/** What screens have asked for so far, in whatever language. */
const inUse = new Set<Catalog<unknown>>();

export function createCatalog<Words>(loaders: Loaders<Words>): Catalog<Words> {
  const loaded = new Map<LanguageTag, Words>();
  const loading = new Map<LanguageTag, Promise<Words>>();
  const catalog: Catalog<Words> = {
    now: (tag) => loaded.get(tag) ?? null,
    load(tag) {
      inUse.add(catalog);
      const underWay = loading.get(tag);
      if (underWay !== undefined) return underWay;
      const asked = fetchWords(loaders, tag).then(
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
  return catalog;
}

async function fetchWords<Words>(loaders: Loaders<Words>, tag: LanguageTag): Promise<Words> {
  const words = await loaders[sourceOf(tag)]();
  if (tag !== MIRRORED) return words;
  const { mirrored } = await import('./mirrored.ts');
  return mirrored(words);
}

/** Fetches in another language what may stand on the screen now. Rejects where any of it cannot be. */
export async function loadWordsInUse(tag: LanguageTag): Promise<void> {
  await Promise.all([...inUse].map((catalog) => catalog.load(tag)));
}

/** Waits for the words (in the nearest Suspense) where they are not there yet. */
export function useCatalog<Words>(catalog: Catalog<Words>): Words {
  const { tag } = useLanguage();
  return catalog.now(tag) ?? use(catalog.load(tag));
}
