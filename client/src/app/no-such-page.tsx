// Any address that is no page.
import { useMessages } from '../i18n/messages.ts';
import { Button } from '../ui/button.tsx';
import { Screen } from '../ui/screen.tsx';
import { TwoCircles } from '../ui/two-circles.tsx';
import { go } from './go.ts';

export function NoSuchPage() {
  const { noSuchPage, toStart } = useMessages().shell;
  return (
    <Screen
      align="middle"
      focusTitle
      picture={<TwoCircles state="apart" size={180} />}
      title={noSuchPage.title}
      lead={<p>{noSuchPage.lead}</p>}
      action={<Button onClick={() => go('/')}>{toStart}</Button>}
    />
  );
}
