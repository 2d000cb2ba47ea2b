/** What a feature may do in a room, each as the tap that does it. Decides nothing: the server does. */
import type { RoomId } from '@heard/shared/ids';
import { TOPIC_CAP } from '@heard/shared/limits';
import type { StateName } from '@heard/shared/view';
import { agreementChoices, agreementOf, type Wishes } from '../secrets/agreement.ts';
import { encodeInviteWords, encodeMeasure } from '../secrets/facilitation-words.ts';
import { deriveLinkKeys, hashOf } from '../secrets/link-keys.ts';
import { sealLocal } from '../secrets/local-box.ts';
import type { Preset } from '../secrets/preset-link.ts';
import { newSecret, newToken } from '../secrets/random.ts';
import { sealText } from '../secrets/rating-seal.ts';
import { answersProblem, sealAnswersText } from '../secrets/sealed-answers.ts';
import { encodeKeep, encodePick, encodeSign } from '../secrets/step-words.ts';
import { encodeCard, encodeNeed, encodePiece } from '../secrets/words.ts';
import { textProblem } from '../secrets/written-text.ts';
import type { ClientStorage } from '../storage/storage.ts';
import { consentText } from './consent-text.ts';
import { deckParts } from './deck-parts.ts';
import type { Purpose } from './ground-note.ts';
import { draftIn, draftName, keepAnswers, keepRating, openNote, readDraftIn } from './notes.ts';
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
    const draft = draftIn(field, turnNow(), text);
    const box = draft === '' ? null : sealLocal(at.room.deviceKey, name, draft);
    // A draft that cannot be kept is still on the screen.
    await at.storage.putNote(room, name, box).catch(() => {});
  };

  const turnNow = (): number => seated()?.room.view()?.turn ?? 0;
  /** Only where it can still be changed: elsewhere it is on its way, or over. */
  const keepChosen = async (purpose: Purpose, state: StateName, choices: readonly string[]) => {
    const at = seated()?.room;
    const view = at?.view() ?? null;
    if (at === undefined || view?.state !== state || view.isMineDone) return;
    // What cannot be kept now is still on the screen.
    await at.ground.keepChosen(purpose, view.sitting, choices).catch(() => {});
  };

  const readChosen = async (purpose: Purpose) => {
    const at = seated()?.room;
    const view = at?.view() ?? null;
    if (at === undefined || view === null) return null;
    return at.ground.readChosen(purpose, view.sitting).catch(() => null);
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
      const wished = agreementChoices(cappedBy(await at.preset, wishes));
      const notes = () => [at.ground.chosenNote('agreement', view.sitting, wished)];
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
    async rate(rating, facet) {
      const at = seated()?.room;
      const view = at?.view() ?? null;
      if (at === undefined || view === null) return notReady;
      const own = { rating, facet: rating === null ? undefined : facet, salt: newToken() };
      const { turn } = view;
      const text = sealText({ room, seat: at.seat, turn }, own);
      // Kept before it is sent: without its salt a rating can never be opened.
      const notes = (id: string) => [keepRating(at.deviceKey, { id, turn, ...own })];
      return at.tap({ type: 'seal', text }, { notes });
    },
    async keepWishes(wishes) {
      const preset = (await seated()?.room.preset) ?? null;
      const wished = agreementChoices(cappedBy(preset, wishes));
      await keepChosen('agreement', 'agreeing', wished);
    },
    async readWishes() {
      const chosen = await readChosen('agreement');
      return chosen === null ? null : agreementOf(chosen);
    },
    keepTopics: (topics) => keepChosen('topics', 'marking', topics),
    readTopics: () => readChosen('topics'),
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
      if (topics.length > TOPIC_CAP) return { ok: false, reason: 'too-long' };
      await keepChosen('topics', 'marking', topics);
      const half = await at.ground.blind(view);
      if (half === null) return notReady;
      return at.tap({ type: 'blind', text: half.text }, { notes: half.notes });
    },
    choosePile: (wish) => seated()?.room.choosePile(wish),
    async add(text, field) {
      const at = seated();
      if (at === null) return notReady;
      // Kept readable for this phone: what is on its way is already to be seen here.
      const words = { field: field ?? null, text };
      if (field === undefined) return at.room.tap({ type: 'add', text }, { words });
      leaving.add(field);
      return at.room.tap({ type: 'add', text }, { words }).finally(() => leaving.delete(field));
    },
    finish: () => tap({ type: 'finish' }),
    accept: () => tap({ type: 'accept' }),
    smaller: () => tap({ type: 'smaller' }),
    async answer(answers) {
      const problem = answers === null ? null : answersProblem(answers);
      if (problem !== null) return refusal(problem);
      const at = seated()?.room;
      const view = at?.view() ?? null;
      if (at === undefined || view?.state !== 'answering') return notReady;
      const own = { answers, salt: newToken() };
      const { turn } = view;
      const text = sealAnswersText({ room, seat: at.seat, turn }, own);
      // Kept before it is sent: without its salt an answer can never be shown.
      const notes = (id: string) => [keepAnswers(at.deviceKey, { id, turn, ...own })];
      return at.tap({ type: 'seal', text }, { notes });
    },
    tell: (sign) => tap({ type: 'tell', text: encodeSign(sign) }),
    async lend(source) {
      const parts = deckParts(source);
      if (parts === null) return { ok: false, reason: 'too-long' };
      for (const text of parts) {
        const tapped = await tap({ type: 'lend', text });
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
    async inviteFacilitator() {
      const secret = newSecret();
      const joinHash = hashOf(deriveLinkKeys(room, secret, 'f').joinProof);
      return tap({ type: 'invite', joinHash, text: encodeInviteWords({ secret }) });
    },
    async consent({ scope, mayExport }) {
      const at = seated()?.room;
      const consent = { scope, mayExport };
      const text = at === undefined ? null : consentText(at.reading(), consent);
      return text === null ? notReady : tap({ type: 'consent', ...consent, text });
    },
    dismissFacilitator: () => tap({ type: 'dismiss' }),
    decline: (of) => tap({ type: 'decline', of }),
    shareMeasure: async (measure) => seated()?.room.measure(encodeMeasure(measure)) ?? notReady,
    async readDraft(field) {
      const at = seated();
      if (at === null) return '';
      const name = draftName(field);
      const box = await at.storage.readNote(room, name).catch(() => null);
      return readDraftIn(field, turnNow(), openNote(at.room.deviceKey, name, box));
    },
    writeDraft,
    watchDrafts,
    dismissRefusal: () => seated()?.room.dismissRefusal(),
    reconnect,
  };
}

/** Of one's own wish and what the link allows, the smaller. */
function cappedBy(preset: Preset | null, wishes: Wishes): Wishes {
  const { depth } = wishes;
  return { ...wishes, depth: preset?.depth != null && preset.depth < depth ? preset.depth : depth };
}

function refusal(problem: 'empty' | 'too-long'): Tapped {
  return problem === 'empty' ? notReady : { ok: false, reason: problem };
}
