import { describe, expect, it } from 'vitest';
import {
  bytes32Schema,
  commandIdSchema,
  deadlineCommandId,
  otherSeat,
  roomIdSchema,
  seatSchema,
} from './ids.ts';

const bytes = (count: number) => Buffer.alloc(count, 0xfe).toString('base64url');

describe('ids', () => {
  it('[LG15] of rooms and commands are 16 bytes, of hashes and tokens 32, each in one spelling', () => {
    for (const schema of [roomIdSchema, commandIdSchema]) {
      expect(schema.safeParse(bytes(16)).success).toBe(true);
      expect(schema.safeParse(bytes(15)).success).toBe(false);
      expect(schema.safeParse(bytes(17)).success).toBe(false);
      // The same bytes spelt with stray bits at the end would be another id for the same thing.
      expect(schema.safeParse(`${bytes(16).slice(0, -1)}B`).success).toBe(false);
    }
    expect(bytes32Schema.safeParse(bytes(32)).success).toBe(true);
    expect(bytes32Schema.safeParse(bytes(31)).success).toBe(false);
    expect(bytes32Schema.safeParse(`${bytes(32).slice(0, -1)}B`).success).toBe(false);
  });

  it('[LG15] hold no path, no dot and no space', () => {
    for (const stray of ['.', '/', ' ', '=', '%']) {
      expect(commandIdSchema.safeParse(stray + bytes(16).slice(1)).success).toBe(false);
    }
  });

  it('[LG15] of deadlines can never be sent by a phone, and differ by phase', () => {
    expect(commandIdSchema.safeParse(deadlineCommandId(7)).success).toBe(false);
    expect(deadlineCommandId(7)).not.toBe(deadlineCommandId(8));
  });

  it('[LG9] there are two seats, and each is the other one’s other', () => {
    expect(otherSeat('a')).toBe('b');
    expect(otherSeat(otherSeat('a'))).toBe('a');
    expect(seatSchema.safeParse('room').success).toBe(false);
  });
});
