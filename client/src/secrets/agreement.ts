/** How deep, touch and desire as elements of a common ground, and back. Nothing here is secret or random. */

export interface Wishes {
  depth: 1 | 2 | 3;
  touch: boolean;
  desire: boolean;
}

/** Everything can be chosen at once: the cap of an agreement is its length. */
export const AGREEMENT_UNIVERSE = ['depth-1', 'depth-2', 'depth-3', 'touch', 'desire'] as const;

/** A depth is all depths up to it, so that what is in common is the smaller wish. */
export function agreementChoices(wishes: Wishes): string[] {
  const isWished: Record<(typeof AGREEMENT_UNIVERSE)[number], boolean> = {
    'depth-1': true,
    'depth-2': wishes.depth >= 2,
    'depth-3': wishes.depth === 3,
    touch: wishes.touch,
    desire: wishes.desire,
  };
  return AGREEMENT_UNIVERSE.filter((element) => isWished[element]);
}

/** Depth is at least 1, and 3 only above a common 2. */
export function agreementOf(common: readonly string[]): Wishes {
  const deeper = common.includes('depth-3') ? 3 : 2;
  return {
    depth: common.includes('depth-2') ? deeper : 1,
    touch: common.includes('touch'),
    desire: common.includes('desire'),
  };
}
