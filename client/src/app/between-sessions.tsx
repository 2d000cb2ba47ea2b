// What a counsellor takes along of one session, and what they keep across sessions, beside that session.
import type { RoomId } from '@heard/shared/ids';
import { type ComponentType, lazy, Suspense, useEffect } from 'react';
import { changeMessages } from '../i18n/change-messages.ts';
import { useMessages } from '../i18n/messages.ts';
import { reportMessages } from '../i18n/report-messages.ts';
import { roomMessages } from '../i18n/room-messages.ts';
import { withWords } from '../i18n/with-words.ts';
import type { FacilitatorScreen } from '../session/facilitator-screen.ts';
import { useSession } from '../session/use-session.ts';
import { go } from './go.ts';
import { LoadingScreen } from './loading-screen.tsx';

const SessionReport = lazy(async () => {
  const load = import('../features/report/session-report-screen.tsx');
  const { SessionReport } = await withWords(load, reportMessages, roomMessages);
  return { default: SessionReport };
});
const Change = lazy(async () => {
  const load = import('../features/change/change.tsx');
  const { Change } = await withWords(load, changeMessages);
  return { default: Change };
});

interface BesideProps {
  readonly room: RoomId;
  readonly Page: ComponentType<{ screen: FacilitatorScreen; onClose: () => void }>;
}

function BesideSession({ room, Page }: BesideProps) {
  const { shell } = useMessages();
  const { status } = useSession(room);
  const isShown = status.kind === 'open';
  const isComing = status.kind === 'loading' || status.kind === 'reaching';
  // Why it cannot be shown is said where the session is.
  useEffect(() => {
    if (!isShown && !isComing) go(`/s/${room}`);
  }, [isShown, isComing, room]);
  const loading = <LoadingScreen title={shell.loading} />;
  if (!isShown) return loading;
  return (
    <Suspense fallback={loading}>
      <Page screen={status.screen} onClose={() => go(`/s/${room}`)} />
    </Suspense>
  );
}

export function ReportAt({ room }: { readonly room: RoomId }) {
  return <BesideSession room={room} Page={SessionReport} />;
}

export function ChangeAt({ room }: { readonly room: RoomId }) {
  return <BesideSession room={room} Page={Change} />;
}
