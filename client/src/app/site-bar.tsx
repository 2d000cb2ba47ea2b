// The small bar of every page that is not a room.
import { useMessages } from '../i18n/messages.ts';
import { Button } from '../ui/button.tsx';
import { TwoCircles } from '../ui/two-circles.tsx';
import { go } from './go.ts';
import { OtherLanguage } from './other-language.tsx';
import styles from './site-bar.module.css';

export function SiteBar({ onOpenMenu }: { readonly onOpenMenu: () => void }) {
  const { shell, menu } = useMessages();
  return (
    <>
      <a
        className={styles.brand}
        href="/"
        aria-label={shell.home}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          go('/');
        }}
      >
        <TwoCircles state="together" size="2.125rem" />
        <span>{shell.name}</span>
      </a>
      <OtherLanguage />
      <Button variant="plain" onClick={onOpenMenu} aria-haspopup="dialog">
        {menu.open}
      </Button>
    </>
  );
}
