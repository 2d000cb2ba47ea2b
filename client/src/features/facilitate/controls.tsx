// Everything that can be done from the third chair. What cannot be done now says why.
import type { Move } from '@heard/shared/protocol/facilitation';
import type { RefObject } from 'react';
import { useFacilitateMessages } from '../../i18n/facilitate-messages.ts';
import type { FacilitatorActions, FacilitatorScreen } from '../../session/facilitator-screen.ts';
import { ActionRow } from './action-row.tsx';
import styles from './controls.module.css';
import { DeepestChoice } from './deepest-choice.tsx';
import { keyNameOf } from './key-names.ts';
import { Panel } from './panel.tsx';
import { SayLine } from './say-line.tsx';
import type { Steering } from './use-steering.ts';
import { WhatIDid } from './what-i-did.tsx';

export interface ControlsProps {
  readonly screen: FacilitatorScreen;
  readonly actions: FacilitatorActions;
  readonly steering: Steering;
  readonly areKeysOn: boolean;
  readonly lineField: RefObject<HTMLTextAreaElement | null>;
  readonly onOffer: () => void;
  /** Its own heading says what the first of these is. */
  readonly isInSheet?: boolean;
}

/** A hold is ended where it was called. */
const holdOrGoOn = ({ view }: FacilitatorScreen): Move =>
  view.structure?.breather?.isHold ? 'resume' : 'hold';

const OTHERS = ['extend', 'repeat', 'back', 'swap', 'appreciate', 'end'] as const;

export function Controls(props: ControlsProps) {
  const { screen, actions, steering, areKeysOn, lineField, onOffer, isInSheet = false } = props;
  const { steering: words, offering } = useFacilitateMessages();
  const { structure } = screen.view;
  const keyOf = (shortcut: string): string | null => (areKeysOn ? keyNameOf(shortcut) : null);

  const row = (move: Move, key: string) => {
    const why = steering.whyNot(move);
    const { title, hint } = words.moves[move];
    const wait = steering.onItsWay?.move === move ? steering.onItsWay.wait : null;
    return (
      <ActionRow
        key={move}
        title={title}
        hint={wait === null ? hint : words[wait]}
        whyNot={why === null ? null : words.why[why]}
        keyName={keyOf(key)}
        onTap={() => steering.steer(move)}
      />
    );
  };
  if (structure === null) {
    return (
      <Panel title={words.title} lead={words.lead}>
        <p className={styles.soft}>{words.notYet}</p>
      </Panel>
    );
  }
  return (
    <>
      <Panel title={words.title} lead={words.lead} hidesTitle={isInSheet}>
        <div className={styles.rows}>
          {row(holdOrGoOn(screen), 'hold')}
          {OTHERS.map((move) => row(move, move))}
          <ActionRow
            title={offering.title}
            hint={offering.short}
            keyName={keyOf('offer')}
            onTap={onOffer}
          />
        </div>
      </Panel>
      <SayLine screen={screen} actions={actions} field={lineField} keyName={keyOf('line')} />
      <DeepestChoice screen={screen} actions={actions} />
      <WhatIDid screen={screen} />
    </>
  );
}
