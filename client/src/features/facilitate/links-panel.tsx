// The two partners' links while a seat is free, as codes and as text, and who has arrived.
import { useFacilitateMessages } from '../../i18n/facilitate-messages.ts';
import { CopyLink } from '../../ui/copy-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import styles from './links-panel.module.css';
import { Panel } from './panel.tsx';

export interface LinksPanelProps {
  readonly links: { readonly p: string; readonly q: string };
  /** No other device can open an address of this computer's own name. */
  readonly isThisComputerOnly: boolean;
}

/** Browsers leave it out on plain http, and many computers have nothing to share with. */
const canShare = (): boolean => 'share' in navigator && typeof navigator.share === 'function';

export function LinksPanel({ links, isThisComputerOnly }: LinksPanelProps) {
  const { links: words } = useFacilitateMessages();
  return (
    <>
      {isThisComputerOnly && (
        <Notice title={words.localhost.title}>
          <p>{words.localhost.body}</p>
        </Notice>
      )}
      <Panel title={words.title} lead={words.lead}>
        <div className={styles.links}>
          <PartnerLink link={links.p} title={words.one} />
          <PartnerLink link={links.q} title={words.other} />
        </div>
      </Panel>
    </>
  );
}

function PartnerLink({ link, title }: { readonly link: string; readonly title: string }) {
  const { links: words } = useFacilitateMessages();
  const share = (): void => {
    // Closing the device's own share sheet rejects; there is nothing to say about that.
    navigator.share({ text: words.shareText, url: link }).catch(() => undefined);
  };
  return (
    <section className={styles.link} aria-label={title}>
      <h3>{title}</h3>
      <QrCode text={link} title={words.codeTitle(title)} />
      <CopyLink
        link={link}
        label={title}
        copyWords={words.copy}
        copiedWords={words.copied}
        selectedWords={words.selected}
        {...(canShare() ? { shareWords: words.share, onShare: share } : {})}
      />
    </section>
  );
}
