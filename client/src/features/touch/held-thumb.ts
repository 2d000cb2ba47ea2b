// What a held thumb tells the partner, and how long that holds good. Pure.

/** Milliseconds between two signals of a held thumb: losing one or two does no harm. */
export const TELL_EVERY_MS = 250;
/** Milliseconds after which a thumb that is not heard of any more counts as lifted. */
export const HEARD_FOR_MS = 1_000;

export const HELD = 'held';
export const LIFTED = 'lifted';

/** Until when the partner's thumb counts as held, by the clock `now` is of; null where it is not. */
export type HeldUntil = number | null;

export function heard(before: HeldUntil, signal: string, now: number): HeldUntil {
  if (signal === HELD) return now + HEARD_FOR_MS;
  // What is neither was meant for somebody else.
  return signal === LIFTED ? null : before;
}

export function isStillHeld(until: HeldUntil, now: number): boolean {
  return until !== null && now < until;
}
