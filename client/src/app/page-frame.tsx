// Stands around every page that is not a room: its bar, and the menu behind it.
import { type ReactNode, Suspense, useMemo, useState } from 'react';
import { MenuList } from '../features/room-frame/menu-list.tsx';
import { languageNames } from '../i18n/languages.ts';
import { useMessages } from '../i18n/messages.ts';
import { ScreenFrameContext } from '../ui/screen-frame.ts';
import { Sheet } from '../ui/sheet.tsx';
import { go } from './go.ts';
import { leaveNow } from './leave.ts';
import { warmUpOwnPages } from './load-own-pages.ts';
import { LoadingScreen } from './loading-screen.tsx';
import { type ReadingSheet, ReadingSheets, warmUpReading } from './reading-sheets.tsx';
import { SiteBar } from './site-bar.tsx';

export function PageFrame({ children }: { readonly children: ReactNode }) {
  const { menu, shell, start } = useMessages();
  const [sheet, setSheet] = useState<'menu' | ReadingSheet | null>(null);
  const close = (): void => setSheet(null);
  const frame = useMemo(() => {
    const openMenu = (): void => {
      warmUpReading();
      warmUpOwnPages();
      setSheet('menu');
    };
    return { bar: <SiteBar onOpenMenu={openMenu} /> };
  }, []);
  const item = (key: string, title: string, path: string) => ({
    key,
    title,
    onPick: () => {
      close();
      go(path);
    },
  });
  const items = [
    { key: 'help', title: menu.help, onPick: () => setSheet('help') },
    { key: 'privacy', title: menu.privacy, onPick: () => setSheet('privacy') },
    {
      key: 'language',
      title: menu.language,
      hint: languageNames,
      onPick: () => setSheet('language'),
    },
    { key: 'look', title: menu.look, onPick: () => setSheet('look') },
    item('signs', start.signs, '/signs'),
    item('journal', start.journal, '/journal'),
    item('make-link', menu.makeLink, '/cards'),
    item('start', menu.start, '/'),
    { key: 'leave', title: menu.leave, onPick: leaveNow },
  ];
  return (
    <ScreenFrameContext value={frame}>
      <Suspense fallback={<LoadingScreen title={shell.loading} />}>{children}</Suspense>
      <Sheet isOpen={sheet === 'menu'} onClose={close} title={menu.title} closeLabel={menu.close}>
        <MenuList label={menu.thisPage} items={items} />
      </Sheet>
      <ReadingSheets open={sheet === 'menu' ? null : sheet} onClose={close} />
    </ScreenFrameContext>
  );
}
