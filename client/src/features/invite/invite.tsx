// The first phone while the other seat is empty: the way in for the partner, and no hurry.
import { useState } from 'react';
import { useMessages } from '../../i18n/messages.ts';
import { useRoomMessages } from '../../i18n/room-messages.ts';
import { isThisComputerOnly } from '../../scene/is-this-computer-only.ts';
import type { RoomActions, RoomScreen } from '../../session/room-screen.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmSheet } from '../../ui/confirm-sheet.tsx';
import { Notice } from '../../ui/notice.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import { Screen } from '../../ui/screen.tsx';
import styles from './invite.module.css';
import { ShareLink } from './share-link.tsx';

export interface InviteProps {
  readonly screen: RoomScreen;
  readonly actions: RoomActions;
}

export function Invite({ screen, actions }: InviteProps) {
  const { menu } = useMessages();
  const { invite } = useRoomMessages();
  const [isClosing, setIsClosing] = useState(false);
  const { inviteLink, view, names } = screen;
  const isTogether = view.setting.where === 'together';

  const way =
    inviteLink === null ? (
      <Notice title={invite.elsewhere.title}>
        <p>{invite.elsewhere.body}</p>
      </Notice>
    ) : isTogether ? (
      <>
        <QrCode text={inviteLink} title={invite.codeTitle} />
        <section className={styles.other}>
          <h2 className={styles.heading}>{invite.orSend}</h2>
          <ShareLink link={inviteLink} />
        </section>
      </>
    ) : (
      <>
        <ShareLink link={inviteLink} isFirst />
        <section className={styles.other}>
          <h2 className={styles.heading}>{invite.orScan}</h2>
          <QrCode text={inviteLink} title={invite.codeTitle} />
        </section>
      </>
    );

  return (
    <Screen
      focusTitle
      title={isTogether ? invite.titleTogether : invite.titleApart}
      lead={<p>{isTogether ? invite.leadTogether : invite.leadApart}</p>}
    >
      {isThisComputerOnly(location.hostname) && (
        <Notice title={invite.localhost.title}>
          <p>{invite.localhost.body}</p>
        </Notice>
      )}
      {way}
      <section className={styles.about}>
        <h2 className={styles.heading}>{invite.waiting}</h2>
        <p>{invite.noHurry}</p>
        <p>{invite.theySee(names.mine)}</p>
        <p>{invite.chosen(view.setting)}</p>
      </section>
      <Button variant="plain" onClick={() => setIsClosing(true)}>
        {invite.close}
      </Button>
      <ConfirmSheet
        isOpen={isClosing}
        onClose={() => setIsClosing(false)}
        title={invite.closing.title}
        closeLabel={menu.close}
        goWords={invite.closing.go}
        goingWords={invite.closing.going}
        keepWords={invite.closing.keep}
        onGo={actions.end}
      >
        <p>{invite.closing.body}</p>
      </ConfirmSheet>
    </Screen>
  );
}
