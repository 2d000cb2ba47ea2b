// The screens of desire, in one chunk of their own.
export { DesireCards } from './desire-cards.tsx';
export { InCommon } from './in-common.tsx';
export { Marking } from './marking.tsx';
