import { describe, expect, it } from 'vitest';
import { envelopeSchema, smallEnvelopeSchema } from './envelope.ts';
import { MAX_FRAME_BYTES, PADDED_SIZES_BYTES, RECORD_OVERHEAD_BYTES } from './limits.ts';

/** A record as it is really written: random-looking bytes of this padded size, in base64url. */
const recordOf = (size: number) =>
  Buffer.alloc(size + RECORD_OVERHEAD_BYTES, 0xfb).toString('base64url');

describe('envelopes', () => {
  it('[LG19] are records of one of the padded sizes, in base64url', () => {
    for (const size of PADDED_SIZES_BYTES) {
      const record = recordOf(size);
      expect(envelopeSchema.safeParse(record).success).toBe(true);
      expect(envelopeSchema.safeParse(`${record}A`).success).toBe(false);
      expect(envelopeSchema.safeParse(record.slice(1)).success).toBe(false);
    }
    expect(envelopeSchema.safeParse('').success).toBe(false);
  });

  it('[LG19] hold no character outside base64url, and are text', () => {
    const record = recordOf(256);
    for (const stray of ['+', '/', '=', ' ', '\n', '\u0000', 'é']) {
      expect(envelopeSchema.safeParse(stray + record.slice(1)).success).toBe(false);
      expect(envelopeSchema.safeParse(record.slice(1) + stray).success).toBe(false);
    }
    for (const other of [null, 7, {}, [record], undefined]) {
      expect(envelopeSchema.safeParse(other).success).toBe(false);
    }
  });

  it('[LG14] of a need, a seal or an opening have the smallest size and no other', () => {
    expect(smallEnvelopeSchema.safeParse(recordOf(256)).success).toBe(true);
    for (const size of PADDED_SIZES_BYTES.slice(1)) {
      expect(smallEnvelopeSchema.safeParse(recordOf(size)).success).toBe(false);
    }
    expect(smallEnvelopeSchema.safeParse(`+${recordOf(256).slice(1)}`).success).toBe(false);
  });

  it('[LG19] of the largest size fit one message twice over', () => {
    expect(recordOf(PADDED_SIZES_BYTES[6]).length * 2).toBeLessThan(MAX_FRAME_BYTES);
  });
});
