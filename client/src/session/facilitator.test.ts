import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import { describe, expect, it } from 'vitest';
import { startChain } from '../secrets/chain.ts';
import { senderKey } from '../secrets/epoch-keys.ts';
import { fingerprintOf } from '../secrets/facilitator-key.ts';
import { deriveLinkKeys } from '../secrets/link-keys.ts';
import { newKeyPair } from '../secrets/pairing.ts';
import { newCommandId, newRoomId, newSecret, newToken } from '../secrets/random.ts';
import { sealRecord } from '../secrets/record.ts';
import { encodeHello } from '../secrets/words.ts';
import { facilitateWith, noFacilitator } from './facilitator.ts';
import { emptyLog } from './log.ts';
import { openEntry } from './opened.ts';
import { readInvitationEntries } from './read-invitation.ts';

const TRIES = 100;
const room = newRoomId();
const own = {
  room,
  seat: 'a',
  keyPair: newKeyPair(),
  introductionKey: newSecret(),
  commitment: newToken(),
  doorId: newCommandId(),
  keptEpochKey: null,
} as const;

/** Somebody's hello on the third chair, sealed under whatever key they hold. */
function helloOf(
  type: 'host' | 'attend',
  introductionKey: Uint8Array,
  publicKey = newKeyPair().publicKey,
) {
  const id = newCommandId();
  const place = { room, epoch: 0, seat: 'facilitator', kind: type, id, seen: 0, phase: 0 } as const;
  const key = senderKey(introductionKey, 'facilitator', 0);
  const text = encodeHello({ name: 'Dr Lindqvist', publicKey });
  const sealed = sealRecord({ ...place, key, prevHash: startChain(room) }, text);
  if (!sealed.ok) throw new Error(sealed.reason);
  const entry: SeenEntry = {
    seq: type === 'host' ? 1 : 5,
    at: 0,
    seat: 'facilitator',
    id,
    type,
    seen: 0,
    phase: 0,
    sitting: 1,
    turn: 0,
    body: sealed.envelope,
    setting: { where: 'apart', how: 'written' },
  };
  return { entry, publicKey };
}

describe('a facilitator’s key that was put in the place of another', () => {
  it('[EN83] is refused every time in a hosted room: at the door and in the log, by whomever', () => {
    for (let nth = 0; nth < TRIES; nth += 1) {
      const secret = newSecret();
      const { introductionKey } = deriveLinkKeys(room, secret);
      const honest = helloOf('host', introductionKey);
      const fingerprint = fingerprintOf(honest.publicKey);
      const link = { room, secret, part: 'p', fingerprint } as const;
      expect(readInvitationEntries(link, [honest.entry]).ok).toBe(true);
      // A server has no key to seal under; a partner has, and another key to show.
      const byServer = helloOf('host', newSecret()).entry;
      const byPartner = helloOf('host', introductionKey).entry;
      expect(readInvitationEntries(link, [byServer])).toEqual({ ok: false, reason: 'unreadable' });
      expect(readInvitationEntries(link, [byPartner])).toEqual({
        ok: false,
        reason: 'other-facilitator',
      });
      const mine = { ...own, introductionKey, hostFingerprint: fingerprint };
      for (const [entry, isKeyWrong] of [
        [honest.entry, false],
        [byServer, true],
        [byPartner, true],
      ] as const) {
        const keys = { introduction: introductionKey, pair: null, invite: null };
        const [record] = openEntry(room, entry, keys, emptyLog(room));
        const seated = facilitateWith(mine, noFacilitator, entry, record?.opened);
        expect([seated.isKeyWrong, seated.known === null]).toEqual([isKeyWrong, isKeyWrong]);
      }
    }
  });

  it('[EN83] is refused every time of one who was invited, and no yes is taken for another’s', () => {
    const mine = { ...own, hostFingerprint: null };
    for (let nth = 0; nth < TRIES; nth += 1) {
      const secret = newSecret();
      const { introductionKey } = deriveLinkKeys(room, secret, 'f');
      const invite: SeenEntry = {
        ...helloOf('attend', introductionKey).entry,
        type: 'invite',
        seat: 'a',
      };
      const told = { kind: 'link', value: { secret } } as const;
      const invited = facilitateWith(mine, noFacilitator, invite, told);
      const keys = { introduction: own.introductionKey, pair: null, invite: introductionKey };
      const seatedBy = ({ entry }: ReturnType<typeof helloOf>) =>
        facilitateWith(
          mine,
          invited,
          entry,
          openEntry(room, entry, keys, emptyLog(room))[0]?.opened,
        );
      expect(seatedBy(helloOf('attend', newSecret()))).toMatchObject({
        known: null,
        isKeyWrong: true,
      });
      const honest = helloOf('attend', introductionKey);
      const seated = seatedBy(honest);
      expect(seated).toMatchObject({
        known: { publicKey: honest.publicKey },
        isKeyWrong: false,
      });
      // The partner's phone shows another key than it says yes to, or the other way round.
      const words = { scope: 'words', mayExport: true } as const;
      const consent: SeenEntry = { ...honest.entry, ...words, type: 'consent', seat: 'b', seq: 6 };
      for (const [publicKey, isForged] of [
        [honest.publicKey, false],
        [newKeyPair().publicKey, true],
      ] as const) {
        const value = { ...words, fingerprint: fingerprintOf(publicKey) };
        const opened = { kind: 'consent', value } as const;
        expect(facilitateWith(mine, seated, consent, opened).isForged).toBe(isForged);
      }
    }
  });
});
