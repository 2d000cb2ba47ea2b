// The whole page: its language, its safety net, and its routes.
import { LanguageProvider } from '../i18n/language-provider.tsx';
import { english } from '../i18n/messages.ts';
import { BrokenScreen } from './broken-screen.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Routes } from './routes.tsx';

export function App() {
  return (
    <LanguageProvider language={english}>
      <ErrorBoundary fallback={<BrokenScreen />}>
        <Routes />
      </ErrorBoundary>
    </LanguageProvider>
  );
}
