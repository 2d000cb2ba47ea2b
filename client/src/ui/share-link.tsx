// A link to send on: shared where the phone can share, copied where it can copy, else selected.
import type { ReactNode } from 'react';
import { CopyLink } from './copy-link.tsx';

export interface ShareLinkProps {
  readonly link: string;
  readonly words: {
    readonly label: ReactNode;
    readonly share: string;
    readonly shareText: string;
    readonly copy: string;
    readonly copied: string;
    readonly selected: string;
  };
}

/** Browsers leave it out on plain http, and many computers have nothing to share with. */
const canShare = (): boolean => 'share' in navigator && typeof navigator.share === 'function';

export function ShareLink({ link, words }: ShareLinkProps) {
  const share = (): void => {
    // Closing the phone's own share sheet rejects; there is nothing to say about that.
    navigator.share({ text: words.shareText, url: link }).catch(() => undefined);
  };
  return (
    <CopyLink
      link={link}
      label={words.label}
      copyWords={words.copy}
      copiedWords={words.copied}
      selectedWords={words.selected}
      {...(canShare() ? { shareWords: words.share, onShare: share } : {})}
    />
  );
}
