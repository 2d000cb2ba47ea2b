/** The cards in the address. */
import { takesFragment } from './address-fragment.ts';

export const takePresetFragment = takesFragment();
