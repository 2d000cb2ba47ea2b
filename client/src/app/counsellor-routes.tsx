// Which of the counsellor's pages an address shows. Loads with them.
import { type RoomId, roomIdSchema } from '@heard/shared/ids';
import type { ComponentType } from 'react';
import { Route, Switch } from 'wouter';
import { HostAt, ProjectorAt, RoomsAt, SessionAt } from './counsellor-pages.tsx';
import { NoSuchPage } from './no-such-page.tsx';
import { PageFrame } from './page-frame.tsx';

interface RoomAtProps {
  readonly address: string;
  readonly Page: ComponentType<{ readonly room: RoomId }>;
}

function RoomAt({ address, Page }: RoomAtProps) {
  const room = roomIdSchema.safeParse(address);
  return room.success ? <Page key={room.data} room={room.data} /> : <NoSuchPage />;
}

export function CounsellorRoutes() {
  return (
    <Switch>
      <Route path="/s/:room/projector">
        {({ room }) => <RoomAt address={room} Page={ProjectorAt} />}
      </Route>
      <Route>
        <PageFrame>
          <Switch>
            <Route path="/host">
              <HostAt />
            </Route>
            <Route path="/sessions">
              <RoomsAt />
            </Route>
            <Route path="/s/:room">
              {({ room }) => <RoomAt address={room} Page={SessionAt} />}
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
