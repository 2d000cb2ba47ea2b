// Asking somebody to the third chair: what it means, then the link, until they come or it is taken back.
import { useFacilitationMessages } from '../../i18n/facilitation-messages.ts';
import { TapButton } from '../../scene/tap-button.tsx';
import { CopyLink } from '../../ui/copy-link.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import styles from './consent.module.css';
import type { SeatProps } from './seat-memory.ts';

export function InviteCounsellor({ screen, actions }: SeatProps) {
  const { invite } = useFacilitationMessages();
  const link = screen.facilitation?.inviteLink ?? null;
  if (link !== null) return <Pending screen={screen} actions={actions} link={link} />;
  return (
    <>
      <p>{invite.lead}</p>
      <ul className={styles.list} aria-label={invite.pointsTitle}>
        {invite.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p>{invite.told(screen.names.partner)}</p>
      <TapButton
        screen={screen}
        type="invite"
        isDisabled={!screen.view.allowed.includes('invite')}
        send={() => actions.inviteFacilitator()}
      >
        {invite.make}
      </TapButton>
    </>
  );
}

interface PendingProps extends Pick<SeatProps, 'screen' | 'actions'> {
  readonly link: string;
}

/** Browsers leave it out on plain http, and many computers have nothing to share with. */
const canShare = (): boolean => 'share' in navigator && typeof navigator.share === 'function';

function Pending({ screen, actions, link }: PendingProps) {
  const { pending } = useFacilitationMessages();
  const share = (): void => {
    // Closing the phone's own share sheet rejects; there is nothing to say about that.
    navigator.share({ text: pending.shareText, url: link }).catch(() => undefined);
  };
  return (
    <>
      <h3>{pending.title}</h3>
      <p>{pending.lead}</p>
      <CopyLink
        link={link}
        label={pending.linkLabel}
        copyWords={pending.copy}
        copiedWords={pending.copied}
        selectedWords={pending.selected}
        {...(canShare() ? { shareWords: pending.share, onShare: share } : {})}
      />
      <QrCode text={link} title={pending.codeTitle} />
      <TapButton
        screen={screen}
        type="dismiss"
        variant="plain"
        send={() => actions.dismissFacilitator()}
      >
        {pending.cancel}
      </TapButton>
    </>
  );
}
