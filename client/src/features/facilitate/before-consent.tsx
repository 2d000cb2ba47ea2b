// Before both said yes, or after one took it back: who is here, the code, and nothing else at all.
import { useFacilitateMessages } from '../../i18n/facilitate-messages.ts';
import { isThisComputerOnly } from '../../scene/is-this-computer-only.ts';
import type { FacilitatorScreen } from '../../session/facilitator-screen.ts';
import { TwoCircles } from '../../ui/two-circles.tsx';
import styles from './before-consent.module.css';
import { CodeToCompare } from './code-to-compare.tsx';
import { LinksPanel } from './links-panel.tsx';
import { Panel } from './panel.tsx';
import { PartnerLine } from './partner-line.tsx';

export interface BeforeConsentProps {
  readonly screen: FacilitatorScreen;
  /** Something was in sight on this page before. */
  readonly hasSeen: boolean;
}

export function BeforeConsent({ screen, hasSeen }: BeforeConsentProps) {
  const { before, ended, links } = useFacilitateMessages();
  const { view } = screen;
  const arrived = view.seated.length === 0 ? 0 : view.seated.length === 1 ? 1 : 2;
  const { title, lead } = hasSeen ? ended : before;
  return (
    <>
      <Panel title={title} hidesTitle>
        <div className={styles.picture}>
          <TwoCircles state={arrived < 2 ? 'waiting' : 'together'} overlap={0} size="11rem" />
        </div>
        <div className={styles.pair}>
          <PartnerLine seat="a" screen={screen} />
          <PartnerLine seat="b" screen={screen} />
        </div>
        <div className={styles.words} role="status">
          <p className={styles.sentence}>{title}</p>
          <p className={styles.soft}>{lead}</p>
          {!view.isIntroduced && (
            <p className={styles.soft}>{arrived === 2 ? before.meeting : links.arrived[arrived]}</p>
          )}
        </div>
      </Panel>
      {screen.links !== null && (
        <LinksPanel
          links={screen.links}
          isThisComputerOnly={isThisComputerOnly(location.hostname)}
        />
      )}
      {view.isIntroduced && (
        <Panel title={before.code}>
          <CodeToCompare code={screen.code} />
        </Panel>
      )}
    </>
  );
}
