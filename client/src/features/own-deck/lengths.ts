// The lengths a link can be made for, each by its name. Pure.
import type { Preset } from '../../session/preset.ts';

export const LENGTHS = [
  'open',
  'rounds-1',
  'rounds-2',
  'rounds-3',
  'minutes-30',
  'minutes-60',
] as const;
export type Length = (typeof LENGTHS)[number];

const PARTS: Record<Length, Partial<Pick<Preset, 'rounds' | 'minutes'>>> = {
  open: {},
  'rounds-1': { rounds: 1 },
  'rounds-2': { rounds: 2 },
  'rounds-3': { rounds: 3 },
  'minutes-30': { minutes: 30 },
  'minutes-60': { minutes: 60 },
};

export function lengthOf(length: Length): Pick<Preset, 'rounds' | 'minutes'> {
  return { rounds: null, minutes: null, ...PARTS[length] };
}
