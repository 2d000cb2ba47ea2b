// How English speaks of the partner: by name where there is one, otherwise as "your partner".
import { isolated } from '../isolate.ts';

/** Null or empty where no name is known. */
export type PartnerName = string | null;

const isKnown = (name: PartnerName): name is string => name !== null && name !== '';

/** Inside a sentence: "Sam", "your partner". */
export const partner = (name: PartnerName): string =>
  isKnown(name) ? isolated(name) : 'your partner';

/** At its start: "Sam", "Your partner". */
export const partnerFirst = (name: PartnerName): string =>
  isKnown(name) ? isolated(name) : 'Your partner';

/** "Sam’s", "your partner’s". */
export const partners = (name: PartnerName): string => `${partner(name)}’s`;
