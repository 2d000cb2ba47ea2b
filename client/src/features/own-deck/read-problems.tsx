// Why a text is no deck: line by line, in words its writer can use.
import type { DeckProblem } from '@heard/shared/decks/deck-problem';
import { useOwnDeckMessages } from '../../i18n/own-deck-messages.ts';
import { Notice } from '../../ui/notice.tsx';
import { ProblemList } from './problem-list.tsx';

export function ReadProblems({ problems }: { readonly problems: readonly DeckProblem[] }) {
  const { refused } = useOwnDeckMessages();
  return (
    <Notice tone="care" title={refused.title}>
      <ProblemList problems={problems} />
    </Notice>
  );
}
