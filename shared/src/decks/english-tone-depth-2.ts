// English words that first belong on a card of depth 2; data for lint, no logic.

/** Feelings between two people, and what needs mending: too much for a first card of the evening. */
export const DEPTH_2_WORDS: ReadonlySet<string> = new Set(
  `
  sorry apology apologies apologise apologised apologize apologized
  forgive forgives forgave forgiven forgiveness unforgiven
  quarrel quarrels quarrelled quarreled quarrelling resent resents resented resentment
  grudge grudges bitterness
  guilt guilty regret regrets regretted regretful remorse
  disappoint disappoints disappointed disappointing disappointment
  reject rejects rejected rejection insecure insecurity insecurities
  sad sadness sadder unhappy unhappiness sorrow miserable misery
  cry cries cried crying tears tearful weep wept weeping sob sobbing
  lonely loneliness lonelier loneliest
  longing longings yearn yearning
  confess confessed confession
  unheard misunderstood ignored
  vulnerable exposed
  `
    .trim()
    .split(/\s+/),
);
