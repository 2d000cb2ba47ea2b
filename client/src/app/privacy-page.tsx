// Who can see what, on a page of its own, for those who come by its address.
import { PrivacyText } from '../features/privacy/privacy-text.tsx';
import { useMessages } from '../i18n/messages.ts';
import { Screen } from '../ui/screen.tsx';

export default function PrivacyPage() {
  const { menu } = useMessages();
  return (
    <Screen focusTitle title={menu.privacy}>
      <PrivacyText />
    </Screen>
  );
}
