// How much may be seen: first whom it is said to, then one choice, a second yes for the saved report, and what
// either of them means.
import { SCOPES, type Scope } from '@heard/shared/protocol/facilitation';
import { useFacilitationMessages } from '../../i18n/facilitation-messages.ts';
import type { RoomScreen } from '../../session/room-screen.ts';
import { CheckList } from '../../ui/check-list.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Unseen } from '../../ui/unseen.tsx';
import { type Chosen, withScope } from './chosen.ts';
import styles from './consent.module.css';
import { grouped } from './grouped.ts';

export interface ConsentFormProps {
  readonly screen: RoomScreen;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}

const REPORT = 'report';

export function ConsentForm({ screen, chosen, onChoose }: ConsentFormProps) {
  const { consent } = useFacilitationMessages();
  const name = screen.facilitation?.name ?? null;
  const isSpoken = screen.view.setting.how === 'spoken';
  return (
    <>
      <CodeToCompare screen={screen} />
      <Choice<Scope>
        legend={consent.legend}
        hidesLegend
        options={SCOPES.map((value) => ({ value, ...consent.levels[value] }))}
        value={chosen.scope}
        onChange={(scope) => onChoose(withScope(scope))}
      />
      {chosen.scope === 'words' && (
        <>
          {isSpoken && <p className={styles.soft}>{consent.spoken}</p>}
          <CheckList
            legend={consent.report.legend}
            items={[{ value: REPORT, title: consent.report.title(name) }]}
            checked={new Set(chosen.mayExport ? [REPORT] : [])}
            onChange={(checked) => onChoose({ ...chosen, mayExport: checked.has(REPORT) })}
          />
        </>
      )}
      <ul className={styles.facts}>
        {consent.facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </>
  );
}

function CodeToCompare({ screen }: Pick<ConsentFormProps, 'screen'>) {
  const { code: words } = useFacilitationMessages().consent;
  const { facilitation } = screen;
  if (facilitation === null || facilitation.code === null) return null;
  const { digits } = facilitation.code;
  return (
    <section className={styles.code}>
      <h2 className={styles.heading}>{words.title}</h2>
      <p className={styles.digits}>
        <Unseen>{`${words.digits}: ${[...digits].join(' ')}`}</Unseen>
        <span aria-hidden="true">{grouped(digits)}</span>
      </p>
      <p className={styles.soft}>{words.body(facilitation.name)}</p>
    </section>
  );
}
