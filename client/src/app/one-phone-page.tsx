// Both at one phone: their names first, then whatever is kept here, wherever the two had got to.
import type { Seat } from '@heard/shared/ids';
import { useEffect } from 'react';
import { Curtain } from '../features/one-phone/curtain.tsx';
import { Damaged } from '../features/one-phone/damaged.tsx';
import { LookTogether } from '../features/one-phone/look-together.tsx';
import { NamesScreen } from '../features/one-phone/names-screen.tsx';
import { useOnePhoneMessages } from '../i18n/one-phone-messages.ts';
import type { OnePhone } from '../local/one-phone.ts';
import { useOnePhone } from '../local/use-one-phone.ts';
import { usePassing } from '../local/use-passing.ts';
import { keepPage } from '../session/kept-page.ts';
import { go } from './go.ts';
import { LoadingScreen } from './loading-screen.tsx';
import { OnePhoneRoom } from './one-phone-room.tsx';
import { useOwnName } from './own-name.ts';
import { PageFrame } from './page-frame.tsx';
import { warmUpSteps } from './step-screens.ts';

const toStart = (): void => go('/');

export function OnePhonePage() {
  const { moment } = useOnePhoneMessages();
  const { state, begin, remove, again } = useOnePhone();
  const [ownName] = useOwnName();
  switch (state.kind) {
    case 'loading':
      return <LoadingScreen title={moment} />;
    case 'none':
      return (
        <PageFrame>
          <NamesScreen ownName={ownName} onBegin={begin} />
        </PageFrame>
      );
    case 'damaged':
      return (
        <PageFrame>
          <Damaged onAgain={again} onRemove={remove} onStart={toStart} />
        </PageFrame>
      );
    case 'open':
      return <Table key={state.table.room} table={state.table} onRemove={remove} onAgain={again} />;
  }
}

interface TableProps {
  readonly table: OnePhone;
  readonly onRemove: () => Promise<void>;
  readonly onAgain: () => void;
}

function Table({ table, onRemove, onAgain }: TableProps) {
  const { moment } = useOnePhoneMessages();
  const { sessions } = table;
  const { passing, hold, look, take } = usePassing(sessions);
  // Only for who plays: whoever just looked keeps nothing.
  useEffect(keepPage, []);
  useEffect(warmUpSteps, []);
  if (passing.kind === 'loading') return <LoadingScreen title={moment} />;
  if (passing.kind === 'over') {
    return (
      <PageFrame>
        <Damaged onAgain={onAgain} onRemove={onRemove} onStart={toStart} />
      </PageFrame>
    );
  }
  const { screens, shown } = passing;
  const names: Record<Seat, string> = { a: screens.a.names.mine, b: screens.b.names.mine };
  switch (shown.kind) {
    case 'moment':
      return (
        <PageFrame>
          <LoadingScreen title={moment} />
        </PageFrame>
      );
    case 'curtain': {
      const { to } = shown;
      const other = to === 'a' ? names.b : names.a;
      return (
        <PageFrame>
          <Curtain to={to} name={names[to]} other={other} onOpen={() => hold(to)} />
        </PageFrame>
      );
    }
    case 'look':
      return (
        <PageFrame>
          <LookTogether onOpen={() => look(shown.phase)} />
        </PageFrame>
      );
    case 'seat':
      return (
        <OnePhoneRoom
          key={shown.seat}
          screen={screens[shown.seat]}
          actions={sessions[shown.seat].actions}
          names={names}
          isForBoth={shown.isForBoth}
          onTake={shown.canBeTaken ? take : null}
          onRemove={onRemove}
        />
      );
  }
}
