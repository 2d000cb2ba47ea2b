// How a sitting was for one person: two circles, then three sentences and a question. Asks no network.
import { useState } from 'react';
import { ClosenessScreen } from './closeness-screen.tsx';
import { HowItWas, type HowItWasValues } from './how-it-was.tsx';

/** Null is left out. */
interface ClosingValues extends HowItWasValues {
  readonly circlesAfter: number | null;
}

export interface ClosingMeasuresProps {
  /** Afterwards they can be shared with somebody: what stands here does not say otherwise. */
  readonly canShare?: boolean;
  readonly onDone: (values: ClosingValues) => void;
}

export function ClosingMeasures({ canShare = false, onDone }: ClosingMeasuresProps) {
  const [circles, setCircles] = useState<{ after: number | null } | null>(null);
  if (circles === null) {
    return (
      <ClosenessScreen
        when={canShare ? 'afterShared' : 'after'}
        onDone={(after) => setCircles({ after })}
      />
    );
  }
  return (
    <HowItWas
      canShare={canShare}
      onDone={(values) => onDone({ ...values, circlesAfter: circles.after })}
    />
  );
}
