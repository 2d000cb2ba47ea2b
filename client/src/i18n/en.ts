// English, put together from its areas, for whoever needs all of it at once.
import { roomWords } from './en/room-words.ts';
import { siteWords } from './en/site-words.ts';

export const en = { ...siteWords, ...roomWords };
