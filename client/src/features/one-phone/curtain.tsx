// Between two hands: whose the phone is now, and nothing of either. Opens with one tap of theirs.
import type { Seat } from '@heard/shared/ids';
import { useOnePhoneMessages } from '../../i18n/one-phone-messages.ts';
import { Button } from '../../ui/button.tsx';
import { Screen } from '../../ui/screen.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';

export interface CurtainProps {
  readonly to: Seat;
  readonly name: string;
  /** The other one's. */
  readonly other: string;
  readonly onOpen: () => void;
}

export function Curtain({ to, name, other, onOpen }: CurtainProps) {
  const { curtain } = useOnePhoneMessages();
  return (
    <Screen
      key={to}
      focusTitle
      align="middle"
      picture={
        <TwoCircles state="handing-over" floor={to === 'a' ? 'mine' : 'theirs'} size={320} />
      }
      title={curtain.title(name)}
      lead={<p>{curtain.lead(name, other)}</p>}
      action={<Button onClick={onOpen}>{curtain.open(name)}</Button>}
    />
  );
}
