// The card this turn is about.

import { useRoomMessages } from '../i18n/room-messages.ts';
import type { RoomScreen } from '../session/room-screen.ts';
import { Card } from '../ui/card.tsx';
import { answeredBefore, askedText } from './asked-text.ts';

export interface AskedCardProps {
  readonly screen: RoomScreen;
  /** `small` where the words about it matter more. */
  readonly size?: 'full' | 'small';
}

export function AskedCard({ screen, size = 'full' }: AskedCardProps) {
  const { common } = useRoomMessages().turn;
  const { current, names, view, turns } = screen;
  const text = current === null ? null : askedText(current, common.beThere);
  if (current === null || text === null) return null;
  const before = answeredBefore(current, turns);
  const after = before === null ? undefined : common.beThereAfter(before);
  const topic = current.card?.topic;
  const lang = current.isBeThere ? undefined : current.card?.language;
  const about = topic === undefined ? {} : { topic: common.about(topic) };
  if (size === 'small') {
    return (
      <Card variant="offer" note={after} lang={lang} {...about}>
        {text}
      </Card>
    );
  }
  const isMine = view.listener === view.seat;
  const asks = isMine ? common.youAsk(names.partner) : common.asks(names.partner);
  const isForBoth = current.activity === 'shoes' && !current.isBeThere;
  return (
    <Card {...about} note={after ?? (isForBoth ? common.forBoth : asks)} lang={lang}>
      {text}
    </Card>
  );
}
