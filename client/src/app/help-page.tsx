// Help on a page of its own, for those who come by its address.
import { HelpText } from '../features/help/help-text.tsx';
import { useMessages } from '../i18n/messages.ts';
import { Button } from '../ui/button.tsx';
import { Screen } from '../ui/screen.tsx';
import { leaveNow } from './leave.ts';

export default function HelpPage() {
  const { menu } = useMessages();
  return (
    <Screen
      focusTitle
      title={menu.help}
      action={
        <Button variant="quiet" onClick={leaveNow}>
          {menu.leave}
        </Button>
      }
    >
      <HelpText />
    </Screen>
  );
}
