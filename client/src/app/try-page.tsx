// Trying it alone.
import { useOnePhoneMessages } from '../i18n/one-phone-messages.ts';
import { LoadingScreen } from './loading-screen.tsx';

export function TryPage() {
  const { moment } = useOnePhoneMessages();
  return <LoadingScreen title={moment} />;
}
