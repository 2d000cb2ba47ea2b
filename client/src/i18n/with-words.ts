// Fetches screens together with their words, so that neither is waited for after the other.
import type { Catalog } from './catalog.ts';
import { spokenLanguage } from './languages.ts';

export async function withWords<Screens>(
  screens: Promise<Screens>,
  ...catalogs: readonly Catalog<unknown>[]
): Promise<Screens> {
  const tag = spokenLanguage();
  const [loaded] = await Promise.all([screens, ...catalogs.map((words) => words.load(tag))]);
  return loaded;
}
