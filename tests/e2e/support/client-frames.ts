/** Reads WebSocket frames out of what a browser sent on one connection (RFC 6455, section 5.2). */

const HEADERS_END = Buffer.from('\r\n\r\n');
const MASK_BYTES = 4;
const LENGTH_IN_2_BYTES = 126;
const LENGTH_IN_8_BYTES = 127;

/** What each frame says, unmasked; none where the connection was no WebSocket. */
export function clientFrames(bytes: Buffer): Buffer[] {
  const end = bytes.indexOf(HEADERS_END);
  if (end < 0 || !/^upgrade: websocket/im.test(bytes.toString('latin1', 0, end))) return [];
  const frames: Buffer[] = [];
  let at = end + HEADERS_END.length;
  while (at + 2 <= bytes.length) {
    const { length, size } = lengthAt(bytes, at + 1);
    const payloadAt = at + 1 + size + MASK_BYTES;
    if (payloadAt + length > bytes.length) break;
    const mask = bytes.subarray(payloadAt - MASK_BYTES, payloadAt);
    const payload = bytes.subarray(payloadAt, payloadAt + length);
    frames.push(Buffer.from(payload.map((byte, index) => byte ^ (mask[index % MASK_BYTES] ?? 0))));
    at = payloadAt + length;
  }
  return frames;
}

/** A payload's length, and how many bytes say it. */
function lengthAt(bytes: Buffer, at: number): { length: number; size: number } {
  const short = (bytes[at] ?? 0) & 0x7f;
  if (short === LENGTH_IN_2_BYTES) return { length: bytes.readUInt16BE(at + 1), size: 3 };
  if (short === LENGTH_IN_8_BYTES)
    return { length: Number(bytes.readBigUInt64BE(at + 1)), size: 9 };
  return { length: short, size: 1 };
}
