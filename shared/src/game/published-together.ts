/** What nobody may look at first. Apart from the entries, for whoever only reads a log. */

/** Two records that are published at once or not at all, so that nobody can look first. */
const PUBLISHED_TOGETHER: ReadonlySet<string> = new Set(['match', 'pick', 'open', 'show']);

export function isPublishedTogether(type: string): boolean {
  return PUBLISHED_TOGETHER.has(type);
}
