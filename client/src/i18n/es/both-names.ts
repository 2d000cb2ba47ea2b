// Two names in a row: "Sam y Alex", and "Sam e Inés", where "y" would be lost in the sound that follows.
import { isolated } from '../isolate.ts';

const beginsLikeI = /^h?[iíy](?![aeiouáéíóú])/i;

export const bothNames = (one: string, other: string): string =>
  `${isolated(one)} ${beginsLikeI.test(other) ? 'e' : 'y'} ${isolated(other)}`;
