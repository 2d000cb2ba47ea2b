// What one can do from anywhere at one phone. What needs a second phone, or somebody else, is not in it.
import { MenuList } from '../features/room-frame/menu-list.tsx';
import styles from '../features/room-frame/room-menu.module.css';
import { windDownOf } from '../features/room-frame/wind-down.ts';
import { useMessages } from '../i18n/messages.ts';
import { useOnePhoneMessages } from '../i18n/one-phone-messages.ts';
import type { RoomScreen } from '../session/room-screen.ts';
import { Sheet } from '../ui/sheet.tsx';
import { go } from './go.ts';
import { leaveNow } from './leave.ts';

export type OnePhoneSheet =
  | 'menu'
  | 'breather'
  | 'cards'
  | 'pass'
  | 'end'
  | 'remove'
  | 'help'
  | 'privacy'
  | 'look';

export interface OnePhoneMenuProps {
  readonly screen: RoomScreen;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onOpen: (sheet: OnePhoneSheet) => void;
}

export function OnePhoneMenu({ screen, isOpen, onClose, onOpen }: OnePhoneMenuProps) {
  const { menu } = useMessages();
  const own = useOnePhoneMessages().menu;
  const { allowed, state } = screen.view;
  const item = (key: OnePhoneSheet, title: string, hint?: string) => ({
    key,
    title,
    ...(hint === undefined ? {} : { hint }),
    onPick: () => onOpen(key),
  });
  const sitting = [
    allowed.includes('pause') && item('breather', menu.breather, menu.breatherHint),
    allowed.includes('lend') && item('cards', menu.cards, menu.cardsHint),
    allowed.includes('pass') && item('pass', menu.pass, menu.passHint),
    state !== 'ended' &&
      allowed.includes('end') &&
      item('end', menu.end, menu.endHint[windDownOf(screen.view)]),
  ].filter((entry) => entry !== false);
  const page = [
    item('help', menu.help),
    item('privacy', menu.privacy),
    item('look', menu.look),
    item('remove', own.remove, own.removeHint),
    { key: 'start', title: menu.start, onPick: () => go('/') },
    { key: 'leave', title: menu.leave, onPick: leaveNow },
  ];
  return (
    <Sheet isOpen={isOpen} onClose={onClose} title={menu.title} closeLabel={menu.close}>
      <div className={styles.groups}>
        {sitting.length > 0 && <MenuList label={menu.thisSitting} items={sitting} />}
        <MenuList label={menu.thisPage} items={page} />
      </div>
    </Sheet>
  );
}
