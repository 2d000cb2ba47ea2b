// The names of all views, by what they are part of. Data alone: tests and scripts read it as well.

export const VIEW_NAMES = {
  turn: [
    'turn-drawing-asker',
    'turn-drawing-asker-chosen',
    'turn-drawing-own-words',
    'turn-drawing-waiting',
    'turn-drawing-spoken-asker',
    'turn-drawing-spoken-waiting',
    'turn-needing-speaker',
    'turn-needing-listener',
    'turn-needing-spoken-listener',
    'turn-needing-second-speaker',
    'turn-sharing-speaker-empty',
    'turn-sharing-speaker',
    'turn-sharing-listener-empty',
    'turn-sharing-listener',
    'turn-sharing-spoken-speaker',
    'turn-sharing-spoken-listener',
    'turn-sharing-more-speaker',
    'turn-reflecting-listener',
    'turn-reflecting-advice',
    'turn-reflecting-again',
    'turn-reflecting-speaker-empty',
    'turn-reflecting-speaker',
    'turn-reflecting-spoken-listener',
    'turn-reflecting-spoken-speaker',
    'turn-reflecting-closely',
    'turn-checking-speaker',
    'turn-checking-speaker-last',
    'turn-checking-spoken-speaker',
    'turn-checking-listener',
    'turn-supporting-listener',
    'turn-supporting-spoken-listener',
    'turn-supporting-speaker',
    'turn-rating-speaker',
    'turn-rating-speaker-set',
    'turn-rating-listener',
    'turn-rating-facet',
    'turn-rating-sealed',
    'turn-rating-sealed-offline',
    'turn-opening',
    'turn-revealing-near',
    'turn-revealing-far-speaker',
    'turn-revealing-far-listener',
    'turn-revealing-wished',
    'turn-revealing-gone-on',
    'turn-revealing-closed',
    'turn-revealing-mismatch',
    'turn-revealing-several',
    'turn-revealing-facet',
  ],
} as const;

export type Area = keyof typeof VIEW_NAMES;
export type NameIn<Of extends Area> = (typeof VIEW_NAMES)[Of][number];
export type ViewName = NameIn<Area>;

export const AREAS = Object.keys(VIEW_NAMES) as readonly Area[];
export const ALL_VIEWS: readonly ViewName[] = AREAS.flatMap((area) => [...VIEW_NAMES[area]]);
