// How close the cards may come at most: only ever less than the two chose themselves.
import { useState } from 'react';
import { useFacilitateMessages } from '../../i18n/facilitate-messages.ts';
import type { FacilitatorActions, FacilitatorScreen } from '../../session/facilitator-screen.ts';
import { useTap } from '../../session/use-tap.ts';
import { Chips } from '../../ui/chips.tsx';
import styles from './controls.module.css';
import { Panel } from './panel.tsx';

export interface DeepestChoiceProps {
  readonly screen: FacilitatorScreen;
  readonly actions: FacilitatorActions;
}

const DEEPEST = { light: 1, closer: 2, theirs: null } as const;
type Deepest = keyof typeof DEEPEST;

export function DeepestChoice({ screen, actions }: DeepestChoiceProps) {
  const { deepest, steering, problem } = useFacilitateMessages();
  const tap = useTap(screen, 'lower');
  const [wanted, setWanted] = useState<Deepest>('theirs');
  const holds = screen.ceiling === null ? 'theirs' : screen.ceiling === 1 ? 'light' : 'closer';
  const choose = (next: Deepest): void => {
    setWanted(next);
    void tap.run(() => actions.lowerDepth(DEEPEST[next]));
  };
  return (
    <Panel title={deepest.title} hidesTitle>
      <Chips<Deepest>
        legend={deepest.title}
        options={[
          { value: 'light', title: deepest[1] },
          { value: 'closer', title: deepest[2] },
          { value: 'theirs', title: deepest.theirs },
        ]}
        value={tap.wait === null ? holds : wanted}
        onChange={choose}
      />
      <p className={styles.soft} role="status">
        {tap.wait === null ? deepest.hint : steering[tap.wait]}
      </p>
      {tap.problem !== null && <p role="alert">{problem[tap.problem]}</p>}
    </Panel>
  );
}
