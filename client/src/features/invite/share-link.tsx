// The invitation link: shared where the phone can share, copied where it can copy, else selected.
import { useRoomMessages } from '../../i18n/room-messages.ts';
import { Button } from '../../ui/button.tsx';
import { CopyLink } from '../../ui/copy-link.tsx';
import styles from './share-link.module.css';

export interface ShareLinkProps {
  readonly link: string;
  /** Sharing is the main way in here, so its button is the big one. */
  readonly isFirst?: boolean;
}

/** Browsers leave it out on plain http, and many computers have nothing to share with. */
const canShare = (): boolean => 'share' in navigator && typeof navigator.share === 'function';

export function ShareLink({ link, isFirst = false }: ShareLinkProps) {
  const { invite } = useRoomMessages();
  const share = (): void => {
    // Closing the phone's own share sheet rejects; there is nothing to say about that.
    navigator.share({ text: invite.shareText, url: link }).catch(() => undefined);
  };
  const isBig = isFirst && canShare();
  return (
    <div className={styles.share}>
      {isBig && <Button onClick={share}>{invite.share}</Button>}
      <CopyLink
        link={link}
        label={invite.linkLabel}
        copyWords={invite.copy}
        copiedWords={invite.copied}
        selectedWords={invite.selected}
        {...(canShare() && !isBig ? { shareWords: invite.share, onShare: share } : {})}
      />
    </div>
  );
}
