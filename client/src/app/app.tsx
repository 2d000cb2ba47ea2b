// The whole page: its language, its safety net, and its routes.
import { LanguageProvider } from '../i18n/language-provider.tsx';
import { BrokenScreen } from './broken-screen.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { rememberLanguage } from './language.ts';
import { Routes } from './routes.tsx';

export function App() {
  return (
    <LanguageProvider onTurned={rememberLanguage}>
      <ErrorBoundary fallback={<BrokenScreen />}>
        <Routes />
      </ErrorBoundary>
    </LanguageProvider>
  );
}
