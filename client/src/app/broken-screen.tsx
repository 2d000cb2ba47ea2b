// The page shown when the page itself failed: what happened, what is safe, what to do.
import { useMessages } from '../i18n/messages.ts';
import { reloadNewest } from '../session/kept-page.ts';
import { Button } from '../ui/button.tsx';
import { Screen } from '../ui/screen.tsx';
import { TwoCircles } from '../ui/two-circles.tsx';

export function BrokenScreen() {
  const { broken } = useMessages().shell;
  return (
    <Screen
      align="middle"
      focusTitle
      picture={<TwoCircles state="apart" size={180} />}
      title={broken.title}
      lead={<p>{broken.lead}</p>}
      action={<Button onClick={() => void reloadNewest()}>{broken.reload}</Button>}
    />
  );
}
