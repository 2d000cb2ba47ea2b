/** Two seats at one phone → whose move it is, and whether the other may look on. Pure. */
import { otherSeat, type Seat } from '@heard/shared/ids';
import type { View } from '@heard/shared/view';

export type Turn =
  /** `isSealed`: for their eyes alone. */
  | { kind: 'one'; seat: Seat; isSealed: boolean }
  /** Both look at the phone; it shows this seat's screen, and one tap is for both. */
  | { kind: 'both'; seat: Seat }
  /** Something happens by itself. */
  | { kind: 'nobody' };

export type Views = Readonly<Record<Seat, View>>;

const nobody: Turn = { kind: 'nobody' };

/** `near`: who had the phone last; where either could be first, it stays with them. */
export function whoseTurn(views: Views, near: Seat | null): Turn {
  const { state, listener, setting } = views.a;
  // Aloud the phone lies between the two; written words are one's own until they are sent.
  const isWritten = setting.how === 'written';
  const speaker = otherSeat(listener);
  const close = near ?? 'a';

  const one = (seat: Seat, isSealed: boolean): Turn => ({ kind: 'one', seat, isSealed });
  const both = (seat: Seat): Turn => ({ kind: 'both', seat });
  const each = (isSealed: boolean): Turn => {
    const next = [close, otherSeat(close)].find((seat) => !views[seat].isMineDone);
    return next === undefined ? nobody : one(next, isSealed);
  };

  switch (state) {
    case 'empty':
    case 'waiting':
    case 'settling':
    case 'matching':
    case 'opening':
    case 'showing':
      return nobody;
    case 'agreeing':
    case 'choosing':
    case 'marking':
    case 'rating':
      return each(true);
    case 'answering':
    case 'appreciating':
      return each(isWritten);
    case 'drawing':
    case 'reflecting':
    case 'supporting':
      return one(listener, isWritten);
    case 'needing':
    case 'sharing':
    case 'checking':
      return one(speaker, isWritten);
    // A no must not be given under the other's eyes.
    case 'inviting':
      return one(speaker, true);
    // What would have helped is the speaker's to say.
    case 'revealing':
      return both(speaker);
    // Each says that it is done: whoever has said so hands it on.
    case 'making':
      return both(views[close].isMineDone ? otherSeat(close) : close);
    case 'between':
    case 'comparing':
    case 'touching':
    case 'closing':
    case 'ended':
      return both(close);
    case 'paused':
      return each(false);
  }
}
