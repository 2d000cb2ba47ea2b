/**
 * A record's words once more, for the facilitator alone: made by their author's phone, opened on the
 * facilitator's device.
 *
 *     0x01 | encapsulated key 32 | ciphertext of the padded text, tag 16
 */
import type { Bytes32, Seat } from '@heard/shared/ids';
import { bytes32Schema } from '@heard/shared/ids';
import type { Copy } from '@heard/shared/protocol/facilitation';
import * as z from 'zod/mini';
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
import { parseJson } from './parse-json.ts';
import { newSecret } from './random.ts';

const COPY_VERSION = 1;

const insideSchema = z.strictObject({ text: z.string(), opener: bytes32Schema });

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
  const inside = pad(utf8(JSON.stringify({ text, opener: toBase64Url(opener) })));
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

/** Null for what does not open, and for words other than those its author was bound to. */
export function openCopy(
  place: CopyPlace & { seat: Seat },
  own: { secretKey: Uint8Array; psk: Uint8Array },
  { box, commitment }: Pick<Copy, 'box' | 'commitment'>,
): string | null {
  const bytes = fromBase64Url(box);
  if (bytes?.[0] !== COPY_VERSION) return null;
  const encapsulated = bytes.subarray(1, 1 + ENCAPSULATED_BYTES);
  const sealed = bytes.subarray(1 + ENCAPSULATED_BYTES);
  const padded = openFrom(own.secretKey, encapsulated, sharedOf(place, own.psk), sealed);
  const inside = padded === null ? null : unpad(padded);
  const parsed = parseJson(insideSchema, inside === null ? '' : (fromUtf8(inside) ?? ''));
  if (!parsed.ok) return null;
  const { text, opener } = parsed.value;
  return commitToCopy(place, bytesOf(opener), text) === commitment ? text : null;
}

function sharedOf({ room, epoch, seat, kind, id }: CopyPlace, psk: Uint8Array): Psk {
  const info = joinPrefixed('heard/1|copy', bytesOf(room), u16(epoch), seat, kind, id);
  return { psk, pskId: utf8('heard/1|copy-psk'), info };
}
