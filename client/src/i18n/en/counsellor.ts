// How English speaks of whoever sits in the third chair: by name where there is one.
import { isolated } from '../isolate.ts';

/** Null or empty where no name is known. */
export type CounsellorName = string | null;

const isKnown = (name: CounsellorName): name is string => name !== null && name !== '';

/** Inside a sentence: "Maya", "the counsellor". */
export const counsellor = (name: CounsellorName): string =>
  isKnown(name) ? isolated(name) : 'the counsellor';

/** At its start: "Maya", "The counsellor". */
export const counsellorFirst = (name: CounsellorName): string =>
  isKnown(name) ? isolated(name) : 'The counsellor';
