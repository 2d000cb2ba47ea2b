// Which page an address shows.
import { roomIdSchema } from '@heard/shared/ids';
import { lazy, Suspense, useEffect } from 'react';
import { Route, Switch } from 'wouter';
import { changeMessages } from '../i18n/change-messages.ts';
import { helpMessages } from '../i18n/help-messages.ts';
import { useMessages } from '../i18n/messages.ts';
import { ownDeckMessages } from '../i18n/own-deck-messages.ts';
import { practiceMessages } from '../i18n/practice-messages.ts';
import { privacyMessages } from '../i18n/privacy-messages.ts';
import { roomMessages } from '../i18n/room-messages.ts';
import { withWords } from '../i18n/with-words.ts';
import { takeDoneFragment } from '../session/done-address.ts';
import { takePresetFragment } from '../session/preset-address.ts';
import { JoinPage } from './join-page.tsx';
import { CounsellorRoutes } from './load-counsellor.ts';
import { loadJournalPage, loadSignsPage } from './load-own-pages.ts';
import { loadRoomPage } from './load-room-page.ts';
import { loadStartPage, StartPage } from './load-start-page.ts';
import { LoadingScreen } from './loading-screen.tsx';
import { NoSuchPage } from './no-such-page.tsx';
import { PageFrame } from './page-frame.tsx';

const RoomPage = lazy(loadRoomPage);
const HelpPage = lazy(() => withWords(import('./help-page.tsx'), helpMessages));
const PresetPage = lazy(() =>
  withWords(import('./preset-page.tsx'), ownDeckMessages, roomMessages, practiceMessages),
);
const MakeLinkPage = lazy(() =>
  withWords(import('./make-link-page.tsx'), ownDeckMessages, roomMessages),
);
const PrivacyPage = lazy(() => withWords(import('./privacy-page.tsx'), privacyMessages));
const PracticesPage = lazy(() =>
  withWords(import('./practices-page.tsx'), practiceMessages, ownDeckMessages, roomMessages),
);
const DonePage = lazy(() => withWords(import('./done-page.tsx'), practiceMessages));
const ChangePage = lazy(() => withWords(import('./change-page.tsx'), changeMessages));
const SignsPage = lazy(loadSignsPage);
const JournalPage = lazy(loadJournalPage);

function RoomAt({ address }: { readonly address: string }) {
  const { shell } = useMessages();
  const room = roomIdSchema.safeParse(address);
  if (!room.success) {
    return (
      <PageFrame>
        <NoSuchPage />
      </PageFrame>
    );
  }
  return (
    <Suspense fallback={<LoadingScreen title={shell.loading} />}>
      <RoomPage key={room.data} room={room.data} />
    </Suspense>
  );
}

function CounsellorAt() {
  const { shell } = useMessages();
  return (
    <Suspense fallback={<LoadingScreen title={shell.loading} />}>
      <CounsellorRoutes />
    </Suspense>
  );
}

/** The link's cards leave the address before the page that shows them is there. */
function PresetAtOnce() {
  takePresetFragment();
  return <PresetPage />;
}

function DoneAtOnce() {
  takeDoneFragment();
  return <DonePage />;
}

export function Routes() {
  // It is where every way out leads, also without a line.
  useEffect(() => void loadStartPage(), []);
  return (
    <Switch>
      <Route path="/r/:room">{({ room }) => <RoomAt address={room} />}</Route>
      <Route path={/^\/(host|sessions|s\/.+)$/}>
        <CounsellorAt />
      </Route>
      <Route>
        <PageFrame>
          <Switch>
            <Route path="/">
              <StartPage />
            </Route>
            <Route path="/j/*?">
              <JoinPage />
            </Route>
            <Route path="/p">
              <PresetAtOnce />
            </Route>
            <Route path="/cards">
              <MakeLinkPage />
            </Route>
            <Route path="/practices">
              <PracticesPage />
            </Route>
            <Route path="/done">
              <DoneAtOnce />
            </Route>
            <Route path="/change">
              <ChangePage />
            </Route>
            <Route path="/help">
              <HelpPage />
            </Route>
            <Route path="/privacy">
              <PrivacyPage />
            </Route>
            <Route path="/signs">
              <SignsPage />
            </Route>
            <Route path="/journal">
              <JournalPage />
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
