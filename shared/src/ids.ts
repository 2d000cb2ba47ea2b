/** Branded identifiers and the one parser of each. Nothing here makes an id: ids arrive from outside. */
import * as z from 'zod/mini';

/** 16 random bytes as unpadded base64url: 22 characters, the last of which carries only two bits. */
const base64Url16Bytes = /^[A-Za-z0-9_-]{21}[AQgw]$/;
/** 32 bytes as unpadded base64url: 43 characters, the last of which carries four bits. */
const base64Url32Bytes = /^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/;

export const roomIdSchema = z.string().check(z.regex(base64Url16Bytes)).brand<'RoomId'>();
export type RoomId = z.infer<typeof roomIdSchema>;

export const commandIdSchema = z.string().check(z.regex(base64Url16Bytes)).brand<'CommandId'>();
export type CommandId = z.infer<typeof commandIdSchema>;

/** A SHA-256 hash, a join proof or a device token: 32 bytes. */
export const bytes32Schema = z.string().check(z.regex(base64Url32Bytes)).brand<'Bytes32'>();
export type Bytes32 = z.infer<typeof bytes32Schema>;

export const SEATS = ['a', 'b'] as const;
export const seatSchema = z.enum(SEATS);
export type Seat = z.infer<typeof seatSchema>;

/** The partner on that chair; null for the facilitator, and where nobody is named. */
export function partnerOn(chair: Author | null): Seat | null {
  return chair === 'a' || chair === 'b' ? chair : null;
}

/** Every place someone may hold in a room: the partners' seats, and whoever holds the session for them. */
export const CHAIRS = [...SEATS, 'facilitator'] as const;
export const chairSchema = z.enum(CHAIRS);
export type Chair = z.infer<typeof chairSchema>;

/** Who wrote an entry: whoever holds a chair, or the room itself when a deadline passed. */
export type Author = Chair | 'room';

export function otherSeat(seat: Seat): Seat {
  return seat === 'a' ? 'b' : 'a';
}

/** The id of a deadline's own command. No client id holds a dot, so the two can never meet. */
export function deadlineCommandId(phase: number): CommandId {
  return `deadline.${phase}` as CommandId;
}
