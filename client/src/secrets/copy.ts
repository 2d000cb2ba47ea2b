/**
 * A record's words once more, for the facilitator alone: made by their author's phone, opened on the
 * facilitator's device.
 *
 *     0x01 | encapsulated key 32 | ciphertext of (opener 32 | text, padded as in records), tag 16
 */
import type { Bytes32, Seat } from '@heard/shared/ids';
import type { Copy } from '@heard/shared/protocol/facilitation';
import { type CopyPlace, commitToCopy, copyOpener } from './copy-commitment.ts';
import {
  bytesOf,
  fromBase64Url,
  fromUtf8,
  joinBytes,
  joinPrefixed,
  toBase64Url,
  u16,
  utf8,
} from './encoding.ts';
import { ENCAPSULATED_BYTES, openFrom, type Psk, sealTo } from './hpke.ts';
import { pad, unpad } from './padding.ts';
import { newSecret } from './random.ts';

const COPY_VERSION = 1;
const OPENER_BYTES = 32;

export interface CopyOrder {
  place: CopyPlace & { seat: Seat };
  /** The author's sender key of that epoch. */
  key: Uint8Array;
  /** The facilitator's. */
  publicKey: Bytes32;
  /** 32 bytes that the two and the facilitator share. */
  psk: Uint8Array;
  text: string;
}

/** Null for a text that does not fit, or a key nobody can hold: then there is no copy. */
export function makeCopy({ place, key, publicKey, psk, text }: CopyOrder): Copy | null {
  const opener = copyOpener(key, place.id);
  // Bytes, not JSON: what is copied is JSON already, and a second quoting would not fit a long text.
  const inside = pad(joinBytes(opener, utf8(text)));
  if (inside === null) return null;
  const sealed = sealTo(bytesOf(publicKey), newSecret(), sharedOf(place, psk), inside);
  if (sealed === null) return null;
  const box = joinBytes(Uint8Array.of(COPY_VERSION), sealed.encapsulated, sealed.box);
  return {
    epoch: place.epoch,
    commitment: commitToCopy(place, opener, text),
    box: toBase64Url(box) as Copy['box'],
  };
}

/**
 * Null for what does not open, and for words other than those its author was bound to. Never throws,
 * also where the place is one no log has.
 */
export function openCopy(
  place: CopyPlace & { seat: Seat },
  own: { secretKey: Uint8Array; psk: Uint8Array },
  { box, commitment }: Pick<Copy, 'box' | 'commitment'>,
): string | null {
  const bytes = fromBase64Url(box);
  if (bytes?.[0] !== COPY_VERSION) return null;
  try {
    const inside = decrypt(place, own, bytes.subarray(1));
    const text = inside === null ? null : fromUtf8(inside.subarray(OPENER_BYTES));
    if (inside === null || text === null) return null;
    const opener = inside.subarray(0, OPENER_BYTES);
    return commitToCopy(place, opener, text) === commitment ? text : null;
  } catch {
    return null;
  }
}

/** The opener and the text after it; null for what is shorter than an opener. */
function decrypt(
  place: CopyPlace,
  { secretKey, psk }: { secretKey: Uint8Array; psk: Uint8Array },
  bytes: Uint8Array,
): Uint8Array | null {
  const encapsulated = bytes.subarray(0, ENCAPSULATED_BYTES);
  const sealed = bytes.subarray(ENCAPSULATED_BYTES);
  const padded = openFrom(secretKey, encapsulated, sharedOf(place, psk), sealed);
  const inside = padded === null ? null : unpad(padded);
  return inside === null || inside.length < OPENER_BYTES ? null : inside;
}

function sharedOf({ room, epoch, seat, kind, id }: CopyPlace, psk: Uint8Array): Psk {
  const info = joinPrefixed('heard/1|copy', bytesOf(room), u16(epoch), seat, kind, id);
  return { psk, pskId: utf8('heard/1|copy-psk'), info };
}
