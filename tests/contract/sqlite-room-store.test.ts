/** The store in a SQLite file, held to the contract, and to what only a file can promise. */
import { openSqliteRoomStore } from '@heard/server/store/sqlite-room-store';
import { roomStoreSuite } from './room-store.suite.ts';
import { temporaryFile } from './temporary-file.ts';

// What is catalogued and what still waits to be is found by different ways, and so is a mix of both.
for (const catalogueEvery of [1, 3, 2_000]) {
  roomStoreSuite(`the store in a SQLite file, catalogued every ${catalogueEvery}`, async () => {
    const file = temporaryFile();
    const open = () => openSqliteRoomStore({ file, catalogueEvery });
    return { store: open(), reopen: async () => open() };
  });
}
