// The moves that lead to each moment of a sitting; each list goes on from another.
import type { Activity, Setting } from '@heard/shared/protocol/commands';
import type { Step } from '../src/session/room-screen.ts';
import * as moves from './moves.ts';
import type { Move } from './play.ts';
import { CARD, SAID } from './said.ts';

export type Moves = readonly Move[];

export const opened = (setting: Setting): Moves => [moves.opensRoom(setting)];
export const met = (setting: Setting): Moves => [
  ...opened(setting),
  moves.joins(),
  moves.introduces,
];
export const settled = (setting: Setting): Moves => [
  ...met(setting),
  ...moves.both('ready'),
  ...moves.both('blind'),
];
export const choosing = (setting: Setting): Moves => [...settled(setting), ...moves.both('match')];
/** The first to pick asks first: seat a, unless they pick something else. */
export const between = (setting: Setting, step: Step = 'open-up', other: Step = step): Moves => [
  ...choosing(setting),
  moves.picks('a', step),
  moves.picks('b', other),
];
export const drawing = (
  setting: Setting,
  step: Step = 'open-up',
  activity: Activity = 'rounds',
): Moves => [...between(setting, step), moves.begins('a', step, activity)];

export const needing = (setting: Setting, step: Step = 'open-up'): Moves => [
  ...drawing(setting, step),
  moves.asks('a', CARD),
];
export const sharing = (setting: Setting, step: Step = 'open-up'): Moves => [
  ...needing(setting, step),
  moves.needs('b', 'listen'),
];
const shared = ({ how }: Setting): Moves =>
  how === 'spoken' ? [] : SAID.share.map((text) => moves.shares('b', text));
export const reflecting = (setting: Setting, step: Step = 'open-up'): Moves => [
  ...sharing(setting, step),
  ...shared(setting),
  moves.does('b', 'hand-over'),
];
const reflected = ({ how }: Setting, text: string): Moves =>
  how === 'spoken' ? [] : [moves.reflects('a', text)];
export const checking = (setting: Setting, step: Step = 'open-up'): Moves => [
  ...reflecting(setting, step),
  ...reflected(setting, SAID.reflect),
  moves.does('a', 'hand-over'),
];
/** A try that was not quite it, and one more. */
export const checkingAgain = (setting: Setting): Moves => [
  ...checking(setting),
  moves.checks('b', 'not-quite'),
  ...reflected(setting, SAID.reflectAgain),
  moves.does('a', 'hand-over'),
];
export const supporting = (setting: Setting, step: Step = 'open-up'): Moves => [
  ...checking(setting, step),
  moves.checks('b', 'got-it'),
];
export const rating = (setting: Setting, step: Step = 'open-up'): Moves => [
  ...supporting(setting, step),
  moves.supports('a', setting.how === 'spoken' ? undefined : SAID.support),
];
export const revealing = (
  setting: Setting,
  felt: number | null,
  guess: number | null,
  { step = 'open-up', facet }: { step?: Step; facet?: number } = {},
): Moves => [...rating(setting, step), ...moves.rates('b', felt, guess, facet)];

/** The same card the other way round, and both numbers met again. */
export const secondNeeding = (setting: Setting): Moves => [
  ...revealing(setting, 8, 6),
  ...moves.both('continue'),
];
export const secondRevealing = (setting: Setting): Moves => [
  ...secondNeeding(setting),
  moves.needs('a', 'understand'),
  ...(setting.how === 'spoken' ? [] : [moves.shares('a', SAID.more)]),
  moves.does('a', 'hand-over'),
  ...(setting.how === 'spoken' ? [] : [moves.reflects('b', SAID.reflectAgain)]),
  moves.does('b', 'hand-over'),
  moves.checks('a', 'got-it'),
  moves.supports('b'),
  ...moves.rates('a', 9, 9),
];
