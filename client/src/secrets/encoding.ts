/** Bytes to text and back, and the few ways bytes are joined before they are hashed. No secrets are made here. */
import type { Bytes32, CommandId, RoomId } from '@heard/shared/ids';
import { base64urlnopad } from '@scure/base';

const encoder = new TextEncoder();
// A byte-order mark at the start of somebody's text is part of the text.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export function toBase64Url(bytes: Uint8Array): string {
  return base64urlnopad.encode(bytes);
}

/** Null unless `text` is exactly what `toBase64Url` gives: no padding, no stray bits at the end. */
export function fromBase64Url(text: string): Uint8Array | null {
  try {
    return base64urlnopad.decode(text);
  } catch {
    return null;
  }
}

/** The bytes of an id that a schema has already read. */
export function bytesOf(id: RoomId | CommandId | Bytes32): Uint8Array {
  return base64urlnopad.decode(id);
}

export function utf8(text: string): Uint8Array {
  return encoder.encode(text);
}

/** Null where the bytes are not UTF-8. */
export function fromUtf8(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** Two bytes, big-endian. Throws a RangeError for anything but an integer of 0..65,535. */
export function u16(value: number): Uint8Array {
  return bigEndian(value, 2);
}

/** Four bytes, big-endian. Throws a RangeError for anything but an integer of 0..4,294,967,295. */
export function u32(value: number): Uint8Array {
  return bigEndian(value, 4);
}

export function joinBytes(...parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    joined.set(part, offset);
    offset += part.length;
  }
  return joined;
}

/** Each part after its length (u32), so that no two lists of parts join to the same bytes. Text is UTF-8. */
export function joinPrefixed(...parts: ReadonlyArray<Uint8Array | string>): Uint8Array {
  return joinBytes(
    ...parts.flatMap((part) => {
      const bytes = typeof part === 'string' ? utf8(part) : part;
      return [u32(bytes.length), bytes];
    }),
  );
}

function bigEndian(value: number, length: number): Uint8Array {
  if (!Number.isInteger(value) || value < 0 || value >= 256 ** length) {
    throw new RangeError(`not an unsigned integer of ${length} bytes`);
  }
  const bytes = new Uint8Array(length);
  for (let index = 0; index < length; index += 1) {
    bytes[index] = Math.floor(value / 256 ** (length - 1 - index)) % 256;
  }
  return bytes;
}
