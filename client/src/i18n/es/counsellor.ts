// How Spanish speaks of whoever sits in the third chair: by name, otherwise as "tu terapeuta", which has no gender.
import type { CounsellorName } from '../en/counsellor.ts';
import { isolated } from '../isolate.ts';

const isKnown = (name: CounsellorName): name is string => name !== null && name !== '';

/** Inside a sentence: "Maya", "tu terapeuta". */
export const counsellor = (name: CounsellorName): string =>
  isKnown(name) ? isolated(name) : 'tu terapeuta';

/** At its start: "Maya", "Tu terapeuta". */
export const counsellorFirst = (name: CounsellorName): string =>
  isKnown(name) ? isolated(name) : 'Tu terapeuta';
