// Fetches the counsellor's pages, once one of their addresses or links is opened.
import { lazy } from 'react';
import { facilitateMessages } from '../i18n/facilitate-messages.ts';
import { roomMessages } from '../i18n/room-messages.ts';
import { withWords } from '../i18n/with-words.ts';

const load = () => withWords(import('./counsellor.ts'), facilitateMessages, roomMessages);

export const CounsellorRoutes = lazy(async () => ({ default: (await load()).CounsellorRoutes }));
export const AttendAt = lazy(async () => ({ default: (await load()).AttendAt }));
