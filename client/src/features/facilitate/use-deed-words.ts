// How something that was done stands in a sentence.
import { useFacilitateMessages } from '../../i18n/facilitate-messages.ts';
import type { Steered } from '../../session/facilitator-screen.ts';

export function useDeedWords(): (deed: Steered) => string {
  const { did, steering, deepest } = useFacilitateMessages();
  return ({ kind, text }) => {
    if (kind === 'line') return text === null ? did.unread : did.line(text);
    if (kind === 'offer') return text === null ? did.unread : did.offer(text);
    if (kind === 'lower') return did.lower(depthWords(deepest, text));
    return steering.moves[kind].past;
  };
}

/** The depth as it was sent: a number, or nothing where it was taken away again. */
function depthWords(words: { 1: string; 2: string; theirs: string }, text: string | null): string {
  if (text === '1') return words[1];
  return text === '2' ? words[2] : words.theirs;
}
