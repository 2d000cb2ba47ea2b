/** A link that carries cards, as a page may know of it. */
import { type ParsedPreset, parsePreset } from '../secrets/preset-link.ts';
import { takePresetFragment } from './preset-address.ts';

export { formatPreset, type Preset, type PresetProblem } from '../secrets/preset-link.ts';

const PRESET_PATH = '/p';

export function readPresetFromAddress(): Promise<ParsedPreset> {
  return parsePreset(takePresetFragment());
}

/** Tells when another link was pasted into the same page. Returns how to stop listening. */
export function onPresetPasted(listener: () => void): () => void {
  const read = (): void => {
    if (location.pathname === PRESET_PATH && location.hash !== '') listener();
  };
  addEventListener('hashchange', read);
  return () => removeEventListener('hashchange', read);
}
