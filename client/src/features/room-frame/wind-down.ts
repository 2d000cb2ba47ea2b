/** The view → what finishing would lead to from here, and whether a question about it still stands. Pure. */
import type { View } from '@heard/shared/view';

/** `turns`: to appreciation; `appreciating`: to what the sitting held; `closing`: to the end. */
export type WindDown = 'turns' | 'appreciating' | 'closing';

type Seen = Pick<View, 'state' | 'breather' | 'allowed' | 'turn' | 'draw' | 'sitting'>;

export function windDownOf({ state, breather }: Pick<Seen, 'state' | 'breather'>): WindDown {
  if (state === 'closing') return 'closing';
  const from = state === 'paused' ? breather?.from : state;
  return from === 'appreciating' || from === 'closing' ? 'appreciating' : 'turns';
}

/** What a question is about, as one word; null once the room would not take a yes any more. */
export function matterOf(question: 'pass' | 'step-out' | 'end', view: Seen): string | null {
  if (!view.allowed.includes(question)) return null;
  const isAboutCard = question === 'pass';
  return isAboutCard ? `${view.turn}.${view.draw}` : `${view.sitting}.${windDownOf(view)}`;
}
