// Which facet of feeling heard a turn of “Listen closely” asks about: both phones come to the same. Pure.

const FACETS = ['said', 'attention', 'shoes', 'respect', 'common-ground'] as const;
export type Facet = (typeof FACETS)[number];

/** One after the other, so that ten turns in a row ask each partner about all of them. */
export function facetOf(turn: number): Facet {
  return FACETS[turn % FACETS.length] ?? 'said';
}
