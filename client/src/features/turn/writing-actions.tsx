// Sending a piece and handing over: the first while there are words, the second once some are sent.
import { useState } from 'react';
import { useRoomMessages } from '../../i18n/room-messages.ts';
import { Button } from '../../ui/button.tsx';
import type { Writing } from './use-writing.ts';

export interface WritingActionsProps {
  readonly writing: Pick<Writing, 'hasWords' | 'hasSaid' | 'piece' | 'floor'> & {
    readonly send: () => Promise<unknown>;
    readonly handOver: () => Promise<unknown>;
  };
  readonly words: {
    readonly send: string;
    readonly sendAndHandOver: string;
    readonly handOver: string;
  };
}

export function WritingActions({ writing, words }: WritingActionsProps) {
  const { hasWords, hasSaid, piece, floor, send, handOver } = writing;
  const { wait } = useRoomMessages().tap;
  const [tapped, setTapped] = useState<'send' | 'hand-over'>('send');
  const sending = piece.isSending ? wait.sending : undefined;
  const isSendingOnly = tapped === 'send';
  if (floor.wait !== null || (hasSaid && !hasWords)) {
    return (
      <Button
        busyWords={floor.wait === null ? sending : wait[floor.wait]}
        onClick={() => void handOver()}
      >
        {words.handOver}
      </Button>
    );
  }
  return (
    <>
      <Button
        disabled={!hasWords || (piece.isSending && !isSendingOnly)}
        busyWords={isSendingOnly ? sending : undefined}
        onClick={() => {
          setTapped('send');
          void send();
        }}
      >
        {words.send}
      </Button>
      {hasWords && (
        <Button
          variant="plain"
          disabled={piece.isSending && isSendingOnly}
          busyWords={isSendingOnly ? undefined : sending}
          onClick={() => {
            setTapped('hand-over');
            void handOver();
          }}
        >
          {words.sendAndHandOver}
        </Button>
      )}
    </>
  );
}
