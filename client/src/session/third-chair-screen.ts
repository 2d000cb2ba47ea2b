/** What features may know of the counsellor's seat on a partner's phone, and what a partner may tell there. */
import type { Consent, Move, Scope } from '@heard/shared/protocol/facilitation';
import type { Card as AskedCard } from '../secrets/words.ts';

/** What this phone knows of the third chair. What it holds to be so, it has verified itself. */
export interface FacilitationScreen {
  /** '' where they gave none; null until they sit there. */
  name: string | null;
  /** A short code of their key, the same on their own screen; null until they sit there. */
  code: { digits: string; pictures: readonly number[] } | null;
  isSeated: boolean;
  /** The counsellor opened this room. */
  isHosted: boolean;
  /** Their key is not the one this phone's link named: nothing can be agreed to, and nothing is copied. */
  isKeyWrong: boolean;
  mine: Consent;
  /** This seat has said what it allows to whoever sits there in this sitting, "nothing" included. */
  hasAnswered: boolean;
  /** What holds: both yeses were read on this phone, and the server knows of them. */
  scope: Scope;
  mayExport: boolean;
  presence: 'here' | 'away' | 'gone' | null;
  /** The link for the counsellor these two invited, until they come; null otherwise. */
  inviteLink: string | null;
  /** About to happen at `at` (epoch milliseconds, server's clock), unless one of the two declines. */
  steer: { id: string; move: Move; at: number } | null;
  /** The hold that is on; null for none. */
  holdId: string | null;
  /** Minutes given to this phase. */
  extra: { id: string; minutes: number } | null;
  /** The last line said to both, of this state or the one before it, not declined. */
  line: { id: string; text: string } | null;
  /** A card for whoever asks next, not declined, not asked yet, no deeper than both want. */
  offer: { id: string; card: AskedCard } | null;
  /** How deep it may go at most, where that was lowered in this sitting and not declined. */
  ceiling: { id: string; depth: 1 | 2 } | null;
}

/** Of one partner, before or after a sitting; null where it was not answered. */
export interface Measure {
  when: 'before' | 'after';
  /** 1–11: apart to one. */
  circles: number | null;
  /** 0–10 each. */
  understood: number | null;
  valued: number | null;
  caredAbout: number | null;
}
