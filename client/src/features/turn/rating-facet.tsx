// After the speaker's number: one facet of it, rated or left out, and sealed together with it.
import { useState } from 'react';
import { useRoomMessages } from '../../i18n/room-messages.ts';
import { Scene } from '../../scene/scene.tsx';
import type { RoomScreen, Tapped } from '../../session/room-screen.ts';
import type { Tap } from '../../session/use-tap.ts';
import { Button } from '../../ui/button.tsx';
import { Scale } from '../../ui/scale.tsx';
import { facetOf } from './facet.ts';
import styles from './turn.module.css';

export interface RatingFacetProps {
  readonly screen: RoomScreen;
  readonly tap: Tap;
  /** Without a number it is left out. */
  readonly onSeal: (facet?: number) => Promise<Tapped>;
  readonly onBack: () => void;
}

export function RatingFacet({ screen, tap, onSeal, onBack }: RatingFacetProps) {
  const { tap: words, turn } = useRoomMessages();
  const { facet } = useRoomMessages().listening;
  const [value, setValue] = useState<number | null>(null);
  const { run, wait, problem } = tap;
  const statement = facet.facets[facetOf(screen.view.turn)];
  return (
    <Scene
      scene="facet"
      align="middle"
      title={`“${statement}”`}
      lead={facet.question}
      action={
        <>
          <Button
            disabled={value === null && wait === null}
            busyWords={wait === null ? undefined : words.wait[wait]}
            onClick={() => {
              if (value !== null) void run(() => onSeal(value));
            }}
          >
            {facet.seal}
          </Button>
          <div className={styles.ways}>
            <Button variant="plain" onClick={() => void run(() => onSeal())}>
              {facet.skip}
            </Button>
            <Button variant="plain" onClick={onBack}>
              {facet.back}
            </Button>
          </div>
          <p className={styles.next}>{facet.hint}</p>
        </>
      }
    >
      <Scale
        label={statement}
        hidesLabel
        value={value}
        onChange={setValue}
        lowWords={facet.low}
        highWords={facet.high}
        unsetWords={turn.rating.unset}
        seat={screen.view.seat}
      />
      {problem !== null && <p role="alert">{words.problem[problem]}</p>}
    </Scene>
  );
}
