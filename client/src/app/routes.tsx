// Which page an address shows.
import { roomIdSchema } from '@heard/shared/ids';
import { lazy } from 'react';
import { Route, Switch } from 'wouter';
import { JoinPage } from './join-page.tsx';
import { NoSuchPage } from './no-such-page.tsx';
import { PageFrame } from './page-frame.tsx';
import { RoomPage } from './room-page.tsx';
import { StartPage } from './start-page.tsx';

const HelpPage = lazy(() => import('./help-page.tsx'));
const PrivacyPage = lazy(() => import('./privacy-page.tsx'));

function RoomAt({ address }: { readonly address: string }) {
  const room = roomIdSchema.safeParse(address);
  if (!room.success) {
    return (
      <PageFrame>
        <NoSuchPage />
      </PageFrame>
    );
  }
  return <RoomPage key={room.data} room={room.data} />;
}

export function Routes() {
  return (
    <Switch>
      <Route path="/r/:room">{({ room }) => <RoomAt address={room} />}</Route>
      <Route>
        <PageFrame>
          <Switch>
            <Route path="/">
              <StartPage />
            </Route>
            <Route path="/j/*?">
              <JoinPage />
            </Route>
            <Route path="/help">
              <HelpPage />
            </Route>
            <Route path="/privacy">
              <PrivacyPage />
            </Route>
            <Route>
              <NoSuchPage />
            </Route>
          </Switch>
        </PageFrame>
      </Route>
    </Switch>
  );
}
