// Every view by its name; a name without a view does not compile.

import { beforeViews } from './before-views.tsx';
import { counsellorViews } from './counsellor-views.tsx';
import { doorViews } from './door-views.tsx';
import { endViews } from './end-views.tsx';
import { frameViews } from './frame-views.tsx';
import { ownViews } from './own-views.tsx';
import { seatViews } from './seat-views.tsx';
import { stepViews } from './step-views.tsx';
import { turnViews } from './turn-views.tsx';
import type { Views } from './view.ts';
import type { ViewName } from './views.ts';

export const views: Views<ViewName> = {
  ...doorViews,
  ...beforeViews,
  ...turnViews,
  ...stepViews,
  ...endViews,
  ...frameViews,
  ...seatViews,
  ...ownViews,
  ...counsellorViews,
};
