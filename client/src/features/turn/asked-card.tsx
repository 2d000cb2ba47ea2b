// The card this turn is about.
import type { RoomScreen } from '../../session/room-screen.ts';
import { Card } from '../../ui/card.tsx';

export interface AskedCardProps {
  readonly screen: RoomScreen;
  /** `small` where the words about it matter more. */
  readonly size?: 'full' | 'small';
}

export function AskedCard({ screen, size = 'full' }: AskedCardProps) {
  const { current } = screen;
  if (current?.card === null || current === null) return null;
  return <Card variant={size === 'full' ? 'face' : 'offer'}>{current.card.text}</Card>;
}
