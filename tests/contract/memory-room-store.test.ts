/** The store in memory, held to the contract. */
import { createMemoryRoomStore } from '@heard/server/store/memory-room-store';
import { roomStoreSuite } from './room-store.suite.ts';

roomStoreSuite('the store in memory', async () => ({ store: createMemoryRoomStore() }));
