// How Spanish speaks of the partner: by name where there is one, otherwise as "tu pareja", which has no gender.
import type { PartnerName } from '../en/partner.ts';
import { isolated } from '../isolate.ts';

const isKnown = (name: PartnerName): name is string => name !== null && name !== '';

/** Inside a sentence: "Sam", "tu pareja". */
export const partner = (name: PartnerName): string =>
  isKnown(name) ? isolated(name) : 'tu pareja';

/** At its start: "Sam", "Tu pareja". */
export const partnerFirst = (name: PartnerName): string =>
  isKnown(name) ? isolated(name) : 'Tu pareja';

/** What is theirs comes before it: "el teléfono" + "de Sam", "de tu pareja". */
export const partners = (name: PartnerName): string => `de ${partner(name)}`;
