// Every view by its name; a name without a view does not compile.
import { turnViews } from './turn-views.tsx';
import type { Views } from './view.ts';
import type { ViewName } from './views.ts';

export const views: Views<ViewName> = { ...turnViews };
