import { bytes32Schema, commandIdSchema, roomIdSchema } from '@heard/shared/ids';
import { describe, expect, it } from 'vitest';
import { newCommandId, newRoomId, newSecret, newToken } from './random.ts';

describe('random', () => {
  it('draws ids and tokens in the form the wire reads, never the same twice', () => {
    for (let round = 0; round < 300; round += 1) {
      expect(roomIdSchema.safeParse(newRoomId()).success).toBe(true);
      expect(commandIdSchema.safeParse(newCommandId()).success).toBe(true);
      expect(bytes32Schema.safeParse(newToken()).success).toBe(true);
      expect(newSecret()).toHaveLength(32);
    }
    expect(new Set(Array.from({ length: 2_000 }, newRoomId)).size).toBe(2_000);
    expect(new Set(Array.from({ length: 2_000 }, newToken)).size).toBe(2_000);
  });
});
