// The field of what is written in pieces, with beginnings of sentences to tap.
import { MAX_TEXT_CHARACTERS } from '@heard/shared/limits';
import { useRef } from 'react';
import { useRoomMessages } from '../../i18n/room-messages.ts';
import { roomTaken } from '../../session/room-taken.ts';
import { StemList } from '../../ui/stem-list.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import styles from './turn.module.css';
import type { Writing } from './use-writing.ts';
import { withStem } from './with-stem.ts';

export interface WritingFieldProps {
  readonly writing: Pick<Writing, 'text' | 'setText' | 'isLoaded' | 'piece'>;
  readonly label: string;
  readonly hidesLabel?: boolean;
  readonly hint?: string;
  readonly stems?: readonly string[];
  readonly stemsLabel?: string;
  readonly isReadOnly?: boolean;
}

export function WritingField(props: WritingFieldProps) {
  const { writing, label, hidesLabel = false, hint, stems, stemsLabel, isReadOnly = false } = props;
  const { text, setText, isLoaded, piece } = writing;
  const { tap } = useRoomMessages();
  const place = useRef<HTMLDivElement>(null);

  const pick = (stem: string): void => {
    setText(withStem(text, stem));
    const field = place.current?.querySelector('textarea');
    // At once: a phone opens its keyboard only within the tap.
    field?.focus();
    // Once the new words are in the field, so that the caret stands behind them.
    requestAnimationFrame(() => field?.setSelectionRange(field.value.length, field.value.length));
  };

  return (
    <div ref={place} className={styles.section}>
      <TextArea
        label={label}
        hidesLabel={hidesLabel}
        {...(hint === undefined ? {} : { hint })}
        value={text}
        onChange={setText}
        limit={MAX_TEXT_CHARACTERS}
        used={roomTaken(text)}
        remainingWords={tap.remaining}
        isReadOnly={!isLoaded || isReadOnly || piece.isSending}
        {...(piece.problem === null ? {} : { error: tap.problem[piece.problem] })}
      />
      {stems !== undefined && stemsLabel !== undefined && (
        <StemList label={stemsLabel} stems={stems} onPick={pick} />
      )}
    </div>
  );
}
