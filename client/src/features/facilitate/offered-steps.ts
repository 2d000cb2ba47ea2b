// Which decks a card may be offered from now. Tasks, touch and desire only while the two are in that step:
// they are there because both opened it, and the phones know what to do with such a card.
import type { Activity } from '@heard/shared/protocol/commands';
import type { Step } from '../../session/room-screen.ts';

const QUESTIONS: readonly Step[] = ['open-up', 'listen-closely', 'in-your-shoes'];

/** `step` is null where it is not known; `activity` is what asking a card leads to now. */
export function offeredSteps(activity: Activity, step: Step | null): readonly Step[] {
  if (activity === 'task') return ['time-together'];
  if (activity === 'touch') return ['touch'];
  return step === 'desire' ? [...QUESTIONS, 'desire'] : QUESTIONS;
}
