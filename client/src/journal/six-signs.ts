// The six signs that a couple may need each other's ear, each rated by one person for themselves.

/**
 * In the order that counts where two are as strong: feeling safe makes the rest possible, being
 * understood comes before being close, and touch is never the first thing to ask for.
 */
export const SIGNS = [
  'unsafe',
  'misunderstood',
  'not-validated',
  'cold',
  'lonely',
  'less-romance',
] as const;

export type Sign = (typeof SIGNS)[number];

/** 0, not at all, to 10, very much. What was left out is not in it. */
export type SignValues = Readonly<Partial<Record<Sign, number | undefined>>>;
