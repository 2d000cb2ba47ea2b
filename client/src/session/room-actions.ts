/** What a feature may do in a room, each as the tap that does it. Decides nothing: the server does. */
import type { RoomId } from '@heard/shared/ids';
import { sealLocal } from '../secrets/local-box.ts';
import { newCommandId, newToken } from '../secrets/random.ts';
import { sealText } from '../secrets/rating-seal.ts';
import { sealAnswersText } from '../secrets/sealed-answers.ts';
import {
  DECK_PART_CHARACTERS,
  encodeDeckPart,
  encodeKeep,
  encodePick,
  encodeSign,
  MAX_DECK_PARTS,
} from '../secrets/step-words.ts';
import { encodeCard, encodeNeed, encodePiece } from '../secrets/words.ts';
import { textProblem } from '../secrets/written-text.ts';
import type { ClientStorage } from '../storage/storage.ts';
import { draftName, keepAnswers, keepRating, keepText, openNote } from './notes.ts';
import type { DraftField, RoomActions, SaidField, Tapped } from './room-screen.ts';
import type { Tap } from './seal-command.ts';
import type { SeatedRoom } from './seated-room.ts';
import { activityOf } from './step-rules.ts';

export interface ActionDeps {
  room: RoomId;
  /** Null until the seat was found, and where there is none. */
  seated(): { storage: ClientStorage; room: SeatedRoom } | null;
  watchDrafts: RoomActions['watchDrafts'];
  watchSignals: RoomActions['watchSignals'];
  reconnect(): void;
}

const ANSWER_FIELDS = ['own-answer', 'guessed-answer'] as const;

const notReady: Tapped = { ok: false, reason: 'not-ready' };

export function roomActions(deps: ActionDeps): RoomActions {
  const { room, seated, watchDrafts, watchSignals, reconnect } = deps;
  /** Fields whose words are being put into the outbox: no longer a draft. */
  const leaving = new Set<DraftField>();
  const tap = async (what: Tap): Promise<Tapped> => seated()?.room.tap(what) ?? notReady;

  const say = async (field: SaidField, text: string, record = encodePiece({ text })) => {
    const problem = textProblem(text);
    if (problem !== null) return refusal(problem);
    const words = { field, text };
    leaving.add(field);
    const send = async () => seated()?.room.tap({ type: field, text: record }, { words });
    const tapped = (await send().finally(() => leaving.delete(field))) ?? notReady;
    if (!tapped.ok) await writeDraft(field, text);
    return tapped;
  };

  const writeDraft = async (field: DraftField, text: string): Promise<void> => {
    const at = seated();
    // Written down a moment too late, words that were sent would come back into their field.
    if (at === null || leaving.has(field)) return;
    const name = draftName(field);
    const box = text === '' ? null : sealLocal(at.room.deviceKey, name, text);
    // A draft that cannot be kept is still on the screen.
    await at.storage.putNote(room, name, box).catch(() => {});
  };

  const sayOrNot = (type: 'support' | 'appreciate', text: string | null) =>
    text === null ? tap({ type }) : say(type, text);

  return {
    changeSetting: (setting) => tap({ type: 'change-setting', setting }),
    async ready(wishes) {
      const at = seated()?.room;
      const view = at?.view() ?? null;
      if (at === undefined || view === null) return notReady;
      if (wishes === undefined) return at.tap({ type: 'ready' });
      // Kept with the yes or not at all: nobody is to be asked for less than they said.
      const notes = () => [at.ground.wishesNote(wishes, view.sitting)];
      return at.tap({ type: 'ready' }, { notes });
    },
    ask(card) {
      const record = encodeCard(card);
      // A card of the deck is no draft: it lies in the hand until it is asked.
      return card.id === null ? say('ask', card.text, record) : tap({ type: 'ask', text: record });
    },
    pass: () => tap({ type: 'pass' }),
    need: (need) => tap({ type: 'need', text: encodeNeed({ need }) }),
    share: (text) => say('share', text),
    reflect: (text) => say('reflect', text),
    handOver: () => tap({ type: 'hand-over' }),
    check: (verdict) => tap({ type: 'check', verdict }),
    support: (text) => sayOrNot('support', text),
    async rate(rating) {
      const at = seated()?.room;
      const view = at?.view() ?? null;
      if (at === undefined || view === null) return notReady;
      const own = { rating, salt: newToken() };
      const { turn } = view;
      const text = sealText({ room, seat: at.seat, turn }, own);
      // Kept before it is sent: without its salt a rating can never be opened.
      const notes = (id: string) => [keepRating(at.deviceKey, { id, turn, ...own })];
      return at.tap({ type: 'seal', text }, { notes });
    },
    async keepWishes(wishes) {
      const at = seated()?.room;
      const view = at?.view() ?? null;
      // What cannot be kept now is still on the screen.
      if (view !== null) await at?.ground.keepWishes(wishes, view.sitting).catch(() => {});
    },
    async readWishes() {
      const at = seated()?.room;
      const view = at?.view() ?? null;
      if (at === undefined || view === null) return null;
      return at.ground.readWishes(view.sitting).catch(() => null);
    },
    pick: (step) => tap({ type: 'pick', text: encodePick({ step }) }),
    async begin(step) {
      const view = seated()?.room.view() ?? null;
      if (view === null) return notReady;
      const activity = activityOf(step, view.hasMarked);
      return tap({ type: 'begin', activity, text: encodePick({ step }) });
    },
    choose: () => tap({ type: 'choose' }),
    async mark(topics) {
      const at = seated()?.room;
      const view = at?.view() ?? null;
      if (at === undefined || view?.state !== 'marking') return notReady;
      const half = await at.ground.blind(view, topics);
      if (half === null) return { ok: false, reason: 'too-long' };
      return at.tap({ type: 'blind', text: half.text }, { notes: half.notes });
    },
    add: (text) => tap({ type: 'add', text }),
    finish: () => tap({ type: 'finish' }),
    accept: () => tap({ type: 'accept' }),
    smaller: () => tap({ type: 'smaller' }),
    async answer(answers) {
      const at = seated()?.room;
      const view = at?.view() ?? null;
      if (at === undefined || view === null) return notReady;
      const own = { answers, salt: newToken() };
      const { turn } = view;
      const text = sealAnswersText({ room, seat: at.seat, turn }, own);
      // Kept before it is sent: without its salt an answer can never be shown.
      const notes = (id: string) => [
        keepAnswers(at.deviceKey, { id, turn, ...own }),
        ...ANSWER_FIELDS.map((field) => keepText(at.deviceKey, draftName(field), '')),
      ];
      return at.tap({ type: 'seal', text }, { notes });
    },
    tell: (sign) => tap({ type: 'tell', text: encodeSign(sign) }),
    async lend(source) {
      const deck = newCommandId();
      const parts = Math.ceil(source.length / DECK_PART_CHARACTERS);
      if (parts > MAX_DECK_PARTS) return { ok: false, reason: 'too-long' };
      for (let part = 0; part < parts; part += 1) {
        const text = source.slice(part * DECK_PART_CHARACTERS, (part + 1) * DECK_PART_CHARACTERS);
        const tapped = await tap({
          type: 'lend',
          text: encodeDeckPart({ deck, part, parts, text }),
        });
        if (!tapped.ok) return tapped;
      }
      return { ok: true };
    },
    keep: (keep) => tap({ type: 'keep', text: encodeKeep(keep) }),
    signal: (text) => seated()?.room.signal(text),
    watchSignals,
    wish: (text) => say('wish', text),
    goOn: () => tap({ type: 'continue' }),
    appreciate: (text) => sayOrNot('appreciate', text),
    close: () => tap({ type: 'close' }),
    again: () => tap({ type: 'again' }),
    pause: (minutes) => tap({ type: 'pause', minutes }),
    resume: () => tap({ type: 'resume' }),
    stepOut: () => tap({ type: 'step-out' }),
    end: () => tap({ type: 'end' }),
    async readDraft(field) {
      const at = seated();
      if (at === null) return '';
      const name = draftName(field);
      const box = await at.storage.readNote(room, name).catch(() => null);
      return openNote(at.room.deviceKey, name, box);
    },
    writeDraft,
    watchDrafts,
    dismissRefusal: () => seated()?.room.dismissRefusal(),
    reconnect,
  };
}

function refusal(problem: 'empty' | 'too-long'): Tapped {
  return problem === 'empty' ? notReady : { ok: false, reason: problem };
}
