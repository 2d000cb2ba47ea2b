/** Does what is due by itself, each thing once a phase: a refusal is not argued with. */
import type { View } from '@heard/shared/view';
import { newToken } from '../secrets/random.ts';
import { openingText } from '../secrets/rating-seal.ts';
import { showText } from '../secrets/sealed-answers.ts';
import { encodeIntroduction } from '../secrets/words.ts';
import type { ClientStorage, KeptSeat, NoteChange } from '../storage/storage.ts';
import { type Automatic, dueByItself } from './automatic.ts';
import type { GroundKeeper } from './ground.ts';
import { ANSWERS, answersOf, RATINGS, ratingOf } from './notes.ts';
import type { Reading } from './reading.ts';
import type { Tapped } from './room-screen.ts';
import type { Tap } from './seal-command.ts';
import type { Transcript } from './transcript.ts';

export interface ByItselfDeps {
  storage: ClientStorage;
  deviceKey: Uint8Array;
  seat: KeptSeat;
  ground: GroundKeeper;
  /** What is on now: it may have changed while something was looked up. */
  now(): { reading: Reading; view: View | null };
  tap(tap: Tap, notes?: (commandId: string) => readonly NoteChange[]): Promise<Tapped>;
}

/** Returns what to call whenever something may have become due. `isQueued` tells what is on its way. */
export function createByItself(deps: ByItselfDeps) {
  const { storage, deviceKey, seat, ground } = deps;
  const tried = new Set<string>();

  async function perform(due: Automatic): Promise<Tapped | null> {
    const { reading, view } = deps.now();
    if (view === null) return null;
    switch (due.type) {
      case 'introduce': {
        const { publicKey } = reading.own.keyPair;
        if (seat.salt === null) return null;
        const text = encodeIntroduction({ publicKey, salt: seat.salt });
        return deps.tap({ type: 'introduce', text });
      }
      case 'blind': {
        const half = await ground.blind(view, []);
        if (half === null || deps.now().view?.phase !== view.phase) return null;
        return deps.tap({ type: 'blind', text: half.text }, half.notes);
      }
      case 'match': {
        const half = await ground.match(reading, view);
        if (half === null || deps.now().view?.phase !== view.phase) return null;
        return deps.tap({ type: 'match', text: half.text }, half.notes);
      }
      case 'open': {
        const box = await storage.readNote(seat.room, RATINGS);
        // A rating this phone no longer holds stays closed: that is all it can still say of it.
        const own = ratingOf(deviceKey, box, due.sealId) ?? { rating: null, salt: newToken() };
        if (deps.now().view?.state !== 'opening') return null;
        return deps.tap({ type: 'open', text: openingText(own, due.partnerSeal) });
      }
      case 'show': {
        const box = await storage.readNote(seat.room, ANSWERS);
        const own = answersOf(deviceKey, box, due.sealId) ?? { answers: null, salt: newToken() };
        if (deps.now().view?.state !== 'showing') return null;
        return deps.tap({ type: 'show', text: showText(own) });
      }
    }
  }

  return function act(transcript: Transcript, isQueued: (type: string) => boolean): void {
    const { reading, view } = deps.now();
    if (view === null) return;
    const due = dueByItself(reading, transcript, view);
    if (due === null || isQueued(due.type)) return;
    const attempt = `${due.type}.${view.phase}`;
    if (tried.has(attempt)) return;
    tried.add(attempt);
    void perform(due).then(
      (tapped) => tapped?.ok || tried.delete(attempt),
      () => tried.delete(attempt),
    );
  };
}
