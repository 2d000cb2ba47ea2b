// Everything of the counsellor's, as one chunk that nobody else ever loads.
export { AttendAt } from './attend-at.tsx';
export { CounsellorRoutes } from './counsellor-routes.tsx';
