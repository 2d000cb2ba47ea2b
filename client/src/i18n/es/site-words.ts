// Spanish for what is there before a room is entered: the smallest first visit holds just this.
import type { siteWords as english } from '../en/site-words.ts';
import { doors } from './doors.ts';
import { join } from './join.ts';
import { menu } from './menu.ts';
import { shell } from './shell.ts';
import { start } from './start.ts';

export const siteWords: typeof english = { doors, join, menu, shell, start };
