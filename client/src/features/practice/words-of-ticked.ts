// What came of a code, in words.
import type { PracticeMessages } from '../../i18n/practice-messages.ts';
import type { Ticked } from '../../session/practices.ts';

export function wordsOf(ticked: Ticked, { ticked: words, problems }: PracticeMessages) {
  if (!ticked.ok) return { isDone: false, ...problems[ticked.reason] };
  const { isNew, practice } = ticked;
  const named = isNew ? words.new : words.again;
  const bare = isNew ? words.newNobody : words.againNobody;
  const title = practice.label === '' ? bare : named(practice.label);
  return { isDone: true, title, body: words.body };
}
