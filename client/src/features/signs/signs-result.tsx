// What the answers suggest, and why. Then, where a room is near, one sign can be shown on purpose.
import { useSignsMessages } from '../../i18n/signs-messages.ts';
import type { Sign, SignValues } from '../../journal/six-signs.ts';
import { Button } from '../../ui/button.tsx';
import { OwnChange } from './own-change.tsx';
import { ShareSigns } from './share-signs.tsx';
import styles from './signs.module.css';
import { pointsToHelp, suggestStep } from './suggest-step.ts';

export interface SignsResultProps {
  readonly values: SignValues;
  readonly onHelp: () => void;
  readonly onOpenJournal?: (() => void) | undefined;
  /** Only where it is given can anything be shown to the partner. Resolves to whether it was. */
  readonly onShare?: ((sign: Sign, value: number) => Promise<boolean>) | undefined;
  readonly partnerName?: string | null | undefined;
}

export function SignsResult({ values, onHelp, ...rest }: SignsResultProps) {
  const words = useSignsMessages();
  const suggestion = suggestStep(values);
  return (
    <div className={styles.result}>
      {pointsToHelp(values) && (
        <div className={styles.help}>
          <p>{words.help.words}</p>
          <Button variant="plain" onClick={onHelp}>
            {words.help.open}
          </Button>
        </div>
      )}
      {suggestion.kind === 'steps' && (
        <ul className={styles.steps}>
          {suggestion.steps.map((step) => (
            <li key={step} className={styles.step}>
              <h2>{words.steps[step].title}</h2>
              <p>{words.steps[step].body}</p>
            </li>
          ))}
        </ul>
      )}
      {rest.onShare !== undefined && (
        <ShareSigns values={values} name={rest.partnerName ?? null} onShare={rest.onShare} />
      )}
      <OwnChange onOpenJournal={rest.onOpenJournal} />
    </div>
  );
}

/** The heading and the sentence under it. */
export function useResultWords(values: SignValues): { title: string; lead: string } {
  const { result } = useSignsMessages();
  const suggestion = suggestStep(values);
  switch (suggestion.kind) {
    case 'steps':
      return {
        title: result.titleStep(suggestion.steps.length),
        lead: result.because[suggestion.sign],
      };
    case 'nothing':
      return { title: result.titleNothing, lead: result.nothing };
    case 'unanswered':
      return { title: result.titleUnanswered, lead: result.unanswered };
  }
}
