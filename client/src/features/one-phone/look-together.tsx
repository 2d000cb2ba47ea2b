// Both are in: the phone goes where both can see it before anything opens.
import { useOnePhoneMessages } from '../../i18n/one-phone-messages.ts';
import { Button } from '../../ui/button.tsx';
import { Screen } from '../../ui/screen.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';

export function LookTogether({ onOpen }: { readonly onOpen: () => void }) {
  const { look } = useOnePhoneMessages();
  return (
    <Screen
      focusTitle
      align="middle"
      picture={<TwoCircles state="together" overlap={0.3} size={320} />}
      title={look.title}
      lead={<p>{look.lead}</p>}
      action={<Button onClick={onOpen}>{look.open}</Button>}
    />
  );
}
