// What a card is, of whatever kind its deck; holds no rules of reading, checking or dealing.

/** How close to the heart a card goes: 1 is the day outside, 3 is what is hard to say. */
export type CardDepth = 1 | 2 | 3;

/** What two partners do with a task: one picture together, one plan, or one order of five things. */
export type TaskKind = 'draw' | 'plan' | 'rank';

export interface Card {
  /** Unique in its deck; stays the same when the card is moved. */
  readonly id: string;
  readonly text: string;
  readonly depth: CardDepth;
  readonly tags: readonly string[];
  /** For writers and translators; never shown in play. */
  readonly note?: string;
  /** A sentence shown before the card, so that nobody meets something heavy unprepared. */
  readonly content?: string;
  /** The invitation for partners who are not in one place. Every invitation has one. */
  readonly apart?: string;
  /** Every task has one. */
  readonly task?: TaskKind;
  /** The five things of a `rank` task, in the order they are first shown. */
  readonly items?: readonly string[];
}
