// The screens about the counsellor's seat, as one chunk that loads only in a room.
export { BeforeAgreeing } from './before-agreeing.tsx';
export { Held } from './held.tsx';
export { SeatBar } from './seat-bar.tsx';
export { SeatNotices } from './seat-notices.tsx';
export { SeatSheet } from './seat-sheet.tsx';
export { SeatVoice } from './seat-voice.tsx';
export { ShareMeasures } from './share-measures.tsx';
export { WaitingHosted } from './waiting-hosted.tsx';
