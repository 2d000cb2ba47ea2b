// One practice: whom it is for, what it holds, and whether it was done.
import { useState } from 'react';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { usePracticeMessages } from '../../i18n/practice-messages.ts';
import { useRoomMessages } from '../../i18n/room-messages.ts';
import { type Practice, removePractice } from '../../session/practices.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmSheet } from '../../ui/confirm-sheet.tsx';
import { ShareLink } from '../../ui/share-link.tsx';
import styles from './practice.module.css';

export interface PracticeRowProps {
  readonly practice: Practice;
  readonly onRemoved: () => void;
}

export function PracticeRow({ practice, onRemoved }: PracticeRowProps) {
  const { list, link: words } = usePracticeMessages();
  const { menu } = useMessages();
  const { steps } = useRoomMessages();
  const { tag } = useLanguage();
  const [isLinkShown, setIsLinkShown] = useState(false);
  const [isRemoving, setIsRemoving] = useState(false);
  const { label, cards, setAt, doneAt, link } = practice;
  const name = label === '' ? list.forNobody : label;
  const date = new Intl.DateTimeFormat(tag, { dateStyle: 'medium' });
  return (
    <li className={styles.practice}>
      <h2>{name}</h2>
      <p>{list.cards('step' in cards ? steps.names[cards.step] : cards.title)}</p>
      <p className={styles.soft}>{list.setOn(date.format(setAt))}</p>
      <p className={styles.state} data-done={doneAt !== null || undefined}>
        {doneAt === null ? list.notDone : list.doneOn(date.format(doneAt))}
      </p>
      {isLinkShown && <ShareLink link={link} words={words} />}
      <div className={styles.ways}>
        {!isLinkShown && (
          <Button variant="plain" onClick={() => setIsLinkShown(true)}>
            {list.again}
          </Button>
        )}
        <Button
          variant="plain"
          aria-label={list.removeLabel(name)}
          onClick={() => setIsRemoving(true)}
        >
          {list.remove}
        </Button>
      </div>
      <ConfirmSheet
        isOpen={isRemoving}
        onClose={() => setIsRemoving(false)}
        title={list.removing.title}
        closeLabel={menu.close}
        goWords={list.removing.go}
        goingWords={list.removing.going}
        keepWords={list.removing.keep}
        onGo={() => removePractice(practice.id).then(onRemoved)}
      >
        <p>{list.removing.body}</p>
      </ConfirmSheet>
    </li>
  );
}
