/** The store in a SQLite file, held to the contract, and to what only a file can promise. */
import { openSqliteRoomStore } from '@heard/server/store/sqlite-room-store';
import { roomStoreSuite } from './room-store.suite.ts';
import { temporaryFile } from './temporary-file.ts';

roomStoreSuite('the store in a SQLite file', async () => {
  const file = temporaryFile();
  const open = () => openSqliteRoomStore({ file });
  return { store: open(), reopen: async () => open() };
});
