// Words of features/facilitate: whoever holds the session for two. Says what is so, and judges nobody.
import type { facilitate as english } from '../en/facilitate.ts';
import { facilitateDoors } from './facilitate-doors.ts';
import { facilitateSight } from './facilitate-sight.ts';
import { facilitateSteering } from './facilitate-steering.ts';

export const facilitate: typeof english = {
  ...facilitateDoors,
  ...facilitateSight,
  ...facilitateSteering,
};
