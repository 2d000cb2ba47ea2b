// What a room on show lets one do: everything is taken, and nothing comes of it.
import type { DraftField, RoomActions, Tapped, Wishes } from '../src/session/room-screen.ts';

export interface Kept {
  readonly drafts?: Partial<Record<DraftField, string>>;
  readonly wishes?: Wishes;
  readonly topics?: readonly string[];
  /** What the partner's phone shows right now, and is stored nowhere. */
  readonly signals?: readonly string[];
}

const taken = (): Promise<Tapped> => Promise.resolve({ ok: true });
const nothing = (): Promise<void> => Promise.resolve();

export function fixedActions({ drafts = {}, wishes, topics, signals = [] }: Kept): RoomActions {
  return {
    changeSetting: taken,
    ready: taken,
    ask: taken,
    pass: taken,
    need: taken,
    share: taken,
    reflect: taken,
    handOver: taken,
    check: taken,
    support: taken,
    rate: taken,
    keepWishes: nothing,
    readWishes: () => Promise.resolve(wishes ?? null),
    pick: taken,
    begin: taken,
    choose: taken,
    keepTopics: nothing,
    readTopics: () => Promise.resolve(topics ?? null),
    mark: taken,
    choosePile() {},
    add: taken,
    finish: taken,
    accept: taken,
    smaller: taken,
    answer: taken,
    tell: taken,
    lend: taken,
    keep: taken,
    signal() {},
    watchSignals(listener) {
      for (const signal of signals) listener(signal);
      return () => {};
    },
    wish: taken,
    goOn: taken,
    appreciate: taken,
    close: taken,
    again: taken,
    pause: taken,
    resume: taken,
    stepOut: taken,
    end: taken,
    inviteFacilitator: taken,
    consent: taken,
    dismissFacilitator: taken,
    decline: taken,
    shareMeasure: taken,
    readDraft: (field) => Promise.resolve(drafts[field] ?? ''),
    writeDraft: nothing,
    watchDrafts: () => () => {},
    dismissRefusal() {},
    reconnect() {},
  };
}
