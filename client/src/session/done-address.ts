/** The code in the address that says a practice was done. */
import { takesFragment } from './address-fragment.ts';

export const takeDoneFragment = takesFragment();
