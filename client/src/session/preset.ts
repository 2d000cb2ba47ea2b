/** A link that carries cards, as a page may know of it. */
import { type ParsedPreset, parsePreset } from '../secrets/preset-link.ts';
import { onFragmentPasted } from './address-fragment.ts';
import { takePresetFragment } from './preset-address.ts';

export { formatPreset, type Preset, type PresetProblem } from '../secrets/preset-link.ts';

export function readPresetFromAddress(): Promise<ParsedPreset> {
  return parsePreset(takePresetFragment());
}

export function onPresetPasted(listener: () => void): () => void {
  return onFragmentPasted('/p', listener);
}
