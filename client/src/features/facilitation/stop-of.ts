/** What the button that stops being seen offers now, and whether its no is still on its way. Pure. */
import type { RoomScreen } from '../../session/room-screen.ts';

export type Stop = 'stop' | 'takeBack' | 'stopping' | 'stoppingLater';

/** Null where this phone's owner allows nothing. A yes that is on its way can be taken back, too. */
export function stopOf({
  facilitation,
  pending,
  line,
}: Pick<RoomScreen, 'facilitation' | 'pending' | 'line'>): Stop | null {
  if (facilitation === null) return null;
  const onItsWay = pending.findLast(({ type }) => type === 'consent');
  if (onItsWay?.scope === 'none') return line === 'live' ? 'stopping' : 'stoppingLater';
  if (onItsWay === undefined && facilitation.mine.scope === 'none') return null;
  return facilitation.scope === 'none' ? 'takeBack' : 'stop';
}
