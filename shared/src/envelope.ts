/** The sealed box as the server sees it: a string of a few known lengths. No crypto, nothing to open. */
import * as z from 'zod/mini';
import { COPY_OVERHEAD_BYTES, PADDED_SIZES_BYTES, RECORD_OVERHEAD_BYTES } from './limits.ts';

/** Characters of `bytes` bytes in unpadded base64url. */
function base64UrlLength(bytes: number): number {
  return Math.ceil((bytes * 4) / 3);
}

const ENVELOPE_LENGTHS: readonly number[] = PADDED_SIZES_BYTES.map((size) =>
  base64UrlLength(size + RECORD_OVERHEAD_BYTES),
);
const COPY_LENGTHS: readonly number[] = PADDED_SIZES_BYTES.map((size) =>
  base64UrlLength(size + COPY_OVERHEAD_BYTES),
);
const SMALLEST_ENVELOPE_LENGTH = base64UrlLength(PADDED_SIZES_BYTES[0] + RECORD_OVERHEAD_BYTES);

/** Any sealed record: base64url, one of the padded sizes. */
export const envelopeSchema = z
  .string()
  .check(
    z.refine((text) => ENVELOPE_LENGTHS.includes(text.length)),
    z.regex(/^[A-Za-z0-9_-]+$/),
  )
  .brand<'Envelope'>();
export type Envelope = z.infer<typeof envelopeSchema>;

/** A record whose very length would tell something, so it has only one: a need, a seal, an opening. */
export const smallEnvelopeSchema = z
  .string()
  .check(z.length(SMALLEST_ENVELOPE_LENGTH), z.regex(/^[A-Za-z0-9_-]+$/))
  .brand<'Envelope'>();

/** A record encrypted anew for the facilitator. */
export const copyBoxSchema = z
  .string()
  .check(
    z.refine((text) => COPY_LENGTHS.includes(text.length)),
    z.regex(/^[A-Za-z0-9_-]+$/),
  )
  .brand<'CopyBox'>();
