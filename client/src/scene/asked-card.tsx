// The card this turn is about.

import { useMessages } from '../i18n/messages.ts';
import type { RoomScreen } from '../session/room-screen.ts';
import { Card } from '../ui/card.tsx';

export interface AskedCardProps {
  readonly screen: RoomScreen;
  /** `small` where the words about it matter more. */
  readonly size?: 'full' | 'small';
}

export function AskedCard({ screen, size = 'full' }: AskedCardProps) {
  const { common } = useMessages().turn;
  const { current, names, view } = screen;
  if (current?.card === null || current === null) return null;
  const { text, topic } = current.card;
  const about = topic === undefined ? {} : { topic: common.about(topic) };
  if (size === 'small') {
    return (
      <Card variant="offer" {...about}>
        {text}
      </Card>
    );
  }
  const isMine = view.listener === view.seat;
  return (
    <Card {...about} note={isMine ? common.youAsk(names.partner) : common.asks(names.partner)}>
      {text}
    </Card>
  );
}
