/**
 * What lies on the table of one room: what both want, the decks that were lent, and the three cards of
 * whoever asks. Looks all of it up as the room goes on; sends nothing but a deck that is to be lent.
 */
import type { View } from '@heard/shared/view';
import type { ClientStorage } from '../storage/storage.ts';
import { isAsPicked } from './as-picked.ts';
import { createDealing, type Dealing, warmUpDecks } from './dealing.ts';
import { depthUnder, givenIn } from './given.ts';
import { createGroundKeeper, type Found, type GroundKeeper } from './ground.ts';
import { createKeptPreset, type KeptPreset } from './kept-preset.ts';
import type { Reading } from './reading.ts';
import { createRoomCards, type RoomCards } from './room-cards.ts';
import type { PileWish, Tapped } from './room-screen.ts';
import type { Tap } from './seal-command.ts';
import { sittingOf } from './sitting.ts';
import type { Transcript } from './transcript.ts';

export interface RoomTableDeps {
  storage: ClientStorage;
  deviceKey: Uint8Array;
  own: Reading['own'];
  /** What is on now: it may have changed while something was looked up. */
  now(): { reading: Reading; transcript: Transcript; view: View | null };
  isQueued(type: string): boolean;
  tap(tap: Tap): Promise<Tapped>;
  changed(): void;
}

export interface RoomTable {
  ground: GroundKeeper;
  dealing: Dealing;
  cards: RoomCards;
  preset: KeptPreset;
  /** What is known of this sitting; null where that is nothing. */
  found(view: View): Found | null;
  /** Whenever the view changed. */
  look(): void;
  choosePile(wish: Partial<PileWish>): void;
  stop(): void;
}

export function createRoomTable(deps: RoomTableDeps): RoomTable {
  const { storage, deviceKey, own, changed } = deps;
  let found: Found | null = null;
  let looked = Promise.resolve();

  const changedCards = () => {
    changed();
    lookAtCards();
  };
  const ground = createGroundKeeper(storage, deviceKey, own);
  const dealing = createDealing(storage, deviceKey, changed);
  const cards = createRoomCards(changedCards);
  const preset = createKeptPreset(storage, deviceKey, own, deps.tap, changedCards);
  warmUpDecks();

  async function lookForGround(): Promise<void> {
    const { reading, view } = deps.now();
    if (view === null) return;
    const known = await ground.look(reading, view);
    const isNews = JSON.stringify(known) !== JSON.stringify(found);
    found = known;
    if (isNews) changed();
    // Where the room has gone on meanwhile, the next look knows more.
    if (view === deps.now().view) lookAtCards();
  }

  /** Lends what is to be lent, reads what was, and deals once it is known which cards may come. */
  function lookAtCards(): void {
    const { reading, transcript, view } = deps.now();
    if (view === null) return;
    const { entries } = reading.log;
    const { sitting } = view;
    const { step, lentDecks } = sittingOf(entries, reading.opened, view);
    cards.readings.look(lentDecks);
    if (!reading.isTampered) preset.look(view, lentDecks, deps.isQueued('lend'));
    if (step === null || found?.sitting !== sitting || found.ground === null) return;
    const { ground: agreed, topics } = found;
    if (!isAsPicked(entries, reading.opened, view, agreed)) return;
    const turns = transcript.turns.filter((turn) => turn.sitting === sitting);
    const { ceiling } = givenIn(reading, view, agreed);
    const limits = depthUnder(agreed, ceiling);
    const parts = { step, ground: limits, topics, turns, ...cards.partsFor(step) };
    dealing.look({ reading, view, parts });
  }

  return {
    ground,
    dealing,
    cards,
    preset,
    found: ({ sitting }) => (found?.sitting === sitting ? found : null),
    look() {
      // One look after the other, so that none overtakes a newer one. What cannot be looked up now is
      // looked up with the next entry.
      looked = looked.then(lookForGround).catch(() => {});
    },
    choosePile(wish) {
      if (cards.choose(wish)) changedCards();
    },
    stop() {
      dealing.stop();
      cards.readings.stop();
    },
  };
}
