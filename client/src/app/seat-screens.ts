// The screens about the counsellor's seat: one chunk, fetched once the two are in a room.
import { facilitationMessages } from '../i18n/facilitation-messages.ts';
import { measuresMessages } from '../i18n/measures-messages.ts';
import { withWords } from '../i18n/with-words.ts';
import { later } from './later.ts';

export const loadSeat = () =>
  withWords(
    import('../features/facilitation/facilitation.tsx'),
    facilitationMessages,
    measuresMessages,
  );

export const BeforeAgreeing = later(async () => (await loadSeat()).BeforeAgreeing);
export const Held = later(async () => (await loadSeat()).Held);
export const SeatBar = later(async () => (await loadSeat()).SeatBar);
export const SeatNotices = later(async () => (await loadSeat()).SeatNotices);
export const SeatVoice = later(async () => (await loadSeat()).SeatVoice);
export const ShareMeasures = later(async () => (await loadSeat()).ShareMeasures);
export const WaitingHosted = later(async () => (await loadSeat()).WaitingHosted);
