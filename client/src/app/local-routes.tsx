// The pages that are played without a server: both at one phone, and one alone who tries it.
import { lazy } from 'react';
import { Route, Switch } from 'wouter';
import { onePhoneMessages } from '../i18n/one-phone-messages.ts';
import { roomMessages } from '../i18n/room-messages.ts';
import { withWords } from '../i18n/with-words.ts';

const loadOnePhone = async () => {
  const load = import('./one-phone-page.tsx');
  return { default: (await withWords(load, onePhoneMessages, roomMessages)).OnePhonePage };
};
const OnePhonePage = lazy(loadOnePhone);
const TryPage = lazy(async () => {
  const load = import('./try-page.tsx');
  return { default: (await withWords(load, onePhoneMessages, roomMessages)).TryPage };
});

/** Rejects where it cannot be fetched. */
export async function warmUpOnePhone(): Promise<void> {
  await loadOnePhone();
}

export function LocalRoutes() {
  return (
    <Switch>
      <Route path="/one-phone">
        <OnePhonePage />
      </Route>
      <Route path="/try">
        <TryPage />
      </Route>
    </Switch>
  );
}
