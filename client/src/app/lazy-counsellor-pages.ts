// The counsellor's pages, all in one chunk that nobody else ever loads.
import { type ComponentType, lazy } from 'react';

type Pages = typeof import('./counsellor-pages.tsx');

const load = () => import('./counsellor-pages.tsx');

function lazily<Props>(pick: (pages: Pages) => ComponentType<Props>) {
  return lazy(async () => ({ default: pick(await load()) }));
}

export const AttendAt = lazily(({ AttendAt }) => AttendAt);
export const HostAt = lazily(({ HostAt }) => HostAt);
export const RoomsAt = lazily(({ RoomsAt }) => RoomsAt);
export const SessionAt = lazily(({ SessionAt }) => SessionAt);
export const ProjectorAt = lazily(({ ProjectorAt }) => ProjectorAt);
