// Trying it alone: the visitor's phone and the partner's, one turn, and nothing left behind.
import { useMemo, useState } from 'react';
import { StoryLine } from '../features/try-out/story-line.tsx';
import { TryCards } from '../features/try-out/try-cards.tsx';
import { TryEnd } from '../features/try-out/try-end.tsx';
import { TryFrame } from '../features/try-out/try-frame.tsx';
import { TwoPhones } from '../features/try-out/two-phones.tsx';
import { Turn } from '../features/turn/turn.tsx';
import { useOnePhoneMessages } from '../i18n/one-phone-messages.ts';
import type { OnePhone } from '../local/one-phone.ts';
import { type ScriptedCard, scriptedCards, TRY_NAMES } from '../local/scripted-partner.ts';
import { useScreen, useTryOut } from '../local/use-try-out.ts';
import { go } from './go.ts';
import { LoadingScreen } from './loading-screen.tsx';
import { PageFrame } from './page-frame.tsx';

const leave = (): void => go('/');

export function TryPage() {
  const [round, setRound] = useState(0);
  return <TryOut key={round} onAgain={() => setRound((count) => count + 1)} />;
}

function TryOut({ onAgain }: { readonly onAgain: () => void }) {
  const { tryOut } = useOnePhoneMessages();
  const cards = useMemo(() => scriptedCards(tryOut.cards), [tryOut]);
  const table = useTryOut(TRY_NAMES, cards);
  if (table === null) return <LoadingScreen title={tryOut.setting} />;
  return <Phones table={table} cards={cards} onAgain={onAgain} />;
}

interface PhonesProps {
  readonly table: OnePhone;
  readonly cards: readonly ScriptedCard[];
  readonly onAgain: () => void;
}

function Phones({ table, cards, onAgain }: PhonesProps) {
  const { tryOut } = useOnePhoneMessages();
  const { a, b } = table.sessions;
  const [mine, theirs] = [useScreen(a), useScreen(b)];
  if (mine === null || theirs === null) return <LoadingScreen title={tryOut.setting} />;
  const { state, isMineDone } = mine.view;
  if (state === 'revealing' && isMineDone) {
    return (
      <PageFrame>
        <TryEnd onAgain={onAgain} onOnePhone={() => go('/one-phone')} onStart={leave} />
      </PageFrame>
    );
  }
  return (
    <PageFrame>
      <TryFrame story={<StoryLine screen={mine} cards={cards} />} onLeave={leave}>
        <TwoPhones
          partner={TRY_NAMES.b}
          mine={
            state === 'drawing' ? (
              <TryCards key={mine.view.draw} screen={mine} actions={a.actions} cards={cards} />
            ) : (
              <Turn screen={mine} actions={a.actions} />
            )
          }
          theirs={<Turn screen={theirs} actions={b.actions} />}
        />
      </TryFrame>
    </PageFrame>
  );
}
