// Fetches the counsellor's pages, once one of their addresses or links is opened.
import { lazy } from 'react';

const load = () => import('./counsellor.ts');

export const CounsellorRoutes = lazy(async () => ({ default: (await load()).CounsellorRoutes }));
export const AttendAt = lazy(async () => ({ default: (await load()).AttendAt }));
