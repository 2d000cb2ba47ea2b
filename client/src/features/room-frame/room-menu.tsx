// What one can do from anywhere in a room. Only what the room would take now is offered.
import { languageNames } from '../../i18n/languages.ts';
import { useMessages } from '../../i18n/messages.ts';
import type { RoomScreen } from '../../session/room-screen.ts';
import { Sheet } from '../../ui/sheet.tsx';
import { type MenuItem, MenuList } from './menu-list.tsx';
import styles from './room-menu.module.css';
import { windDownOf } from './wind-down.ts';

export type RoomSheet =
  | 'menu'
  | 'signs'
  | 'breather'
  | 'pass'
  | 'step-out'
  | 'end'
  | 'cards'
  | 'safety'
  | 'seat'
  | 'language'
  | 'look'
  | 'help'
  | 'privacy';

export interface RoomMenuProps {
  readonly screen: RoomScreen;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onOpen: (sheet: RoomSheet) => void;
  readonly onStart: () => void;
  readonly onLeave: () => void;
}

export function RoomMenu({ screen, isOpen, onClose, onOpen, onStart, onLeave }: RoomMenuProps) {
  const { menu } = useMessages();
  const { allowed, state, isPartnerSeated } = screen.view;
  const item = (key: RoomSheet, title: string, hint?: string): MenuItem => ({
    key,
    title,
    ...(hint === undefined ? {} : { hint }),
    onPick: () => onOpen(key),
  });
  // While nobody sits opposite, ending is closing the invitation, which has its own button.
  const isCounsellorSeated = screen.facilitation?.isSeated === true;
  const canWindDown = isPartnerSeated && state !== 'ended';

  const sitting = [
    allowed.includes('pause') && item('breather', menu.breather, menu.breatherHint),
    allowed.includes('lend') && item('cards', menu.cards, menu.cardsHint),
    allowed.includes('pass') && item('pass', menu.pass, menu.passHint),
    canWindDown && allowed.includes('step-out') && item('step-out', menu.stepOut, menu.stepOutHint),
    canWindDown &&
      allowed.includes('end') &&
      item('end', menu.end, menu.endHint[windDownOf(screen.view)]),
    isPartnerSeated && item('signs', menu.signs, menu.signsHint),
    screen.safetyCode !== null && item('safety', menu.safety, menu.safetyHint),
    isCounsellorSeated
      ? item('seat', menu.seat, menu.seatHint)
      : allowed.includes('invite') &&
        item('seat', menu.inviteCounsellor, menu.inviteCounsellorHint),
  ].filter((entry) => entry !== false);

  const page = [
    item('help', menu.help),
    item('privacy', menu.privacy),
    item('language', menu.language, languageNames),
    item('look', menu.look),
    { key: 'start', title: menu.start, onPick: onStart },
    { key: 'leave', title: menu.leave, onPick: onLeave },
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
